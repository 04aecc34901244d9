/** The program of `dist/builder.html`. */
import '../define.js';
import css from '../bilateral-relations.css?raw';
import es from '../text/es.js';
import { registerLanguage } from '../text/languages.js';
import { Builder } from './builder.js';

registerLanguage('es', es);

// The preview keeps its room as on a page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

new Builder({ form: part('fields'), preview: part('column'), result: part('result') }, css).start();

const width = part('width') as HTMLInputElement;
width.addEventListener('input', () => {
  part('column').style.inlineSize = `${width.value}px`;
  part('width-said').textContent = `${width.value} px`;
});
