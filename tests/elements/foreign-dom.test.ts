import { expect } from 'chai';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { find, headline, press } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll } from '../support/widget.js';

registerLanguage('es', spanish);

describe('What a page does around a widget', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [where, selector] of [
    ['the details', '[part="details"]'],
    ['a mark', '.mark[tabindex="0"]'],
  ] as const)
    it(`Escape on ${where} closes the details and no dialog of the page`, async () => {
      const container = await put(
        '<bilateral-relations lang="en" from="2013" selected="2019-01-23-ties-broken"></bilateral-relations>',
      );
      const heard: string[] = [];
      const note = ({ key }: KeyboardEvent): void => void heard.push(key);
      container.addEventListener('keydown', note);
      const once = press(find(container, selector), 'Escape');
      await drawn(container);
      expect([deepAll(container, '[part="details"]').length, heard, once.defaultPrevented]).to.deep.equal([
        0,
        [],
        true,
      ]);
      press(find(container, '.mark[tabindex="0"]'), 'Escape');
      expect(heard, 'with nothing open the key is the page’s').to.deep.equal(['Escape']);
    });

  it('a pointer that a script has made drags as any other', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="1999" to="2010"></bilateral-relations>',
    );
    const surface = find(container, '[part="surface"][role="slider"]');
    const { left, top, width } = surface.getBoundingClientRect();
    const windows: string[] = [];
    container.addEventListener('bilateral-window', ({ from }) => windows.push(from));
    for (const [type, part] of [
      ['pointerdown', 0.2],
      ['pointermove', 0.5],
      ['pointermove', 0.6],
      ['pointerup', 0.6],
    ] as const) {
      surface.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          pointerId: 4711,
          clientX: left + width * part,
          clientY: top + 20,
        }),
      );
      await drawn(container);
    }
    expect(windows).to.have.length(1);
    expect(windows[0]! < '1999', windows[0]).to.equal(true);
  });

  const BARE = [
    'pointerdown',
    'pointermove',
    'pointerup',
    'wheel',
    'keydown',
    'focusin',
    'focusout',
    'click',
  ];
  for (const type of BARE)
    it(`a bare event ${type}, as scripts and form fillers make it, throws nothing and changes nothing that is drawn`, async () => {
      const container = await put('<bilateral-relations from="2015" view="timeline"></bilateral-relations>');
      const marks = deepAll(container, '.mark').length;
      const wrong: unknown[] = [];
      const onError = (event: ErrorEvent): void => {
        event.preventDefault();
        wrong.push(event.error);
      };
      addEventListener('error', onError);
      for (const element of deepAll(container, 'svg, .root'))
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      await drawn(container);
      removeEventListener('error', onError);
      expect(wrong.map(String)).to.deep.equal([]);
      expect(deepAll(container, '.mark')).to.have.length(marks);
    });

  it('a language that changes inside a shadow root is followed', async () => {
    const container = await put('<div></div>');
    const root = container.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section lang="en"><bilateral-relations></bilateral-relations></section>';
    await drawn(container);
    const widget = root.querySelector('bilateral-relations')!;
    const english = headline(widget);
    root.querySelector('section')!.lang = 'es';
    await drawn(container);
    await widget.updateComplete;
    expect(find(widget, '.root').getAttribute('lang')).to.equal('es');
    expect(headline(widget)).not.to.equal(english);
  });
});
