import { expect } from 'chai';
import mexico from '../../data/us-mexico.json';
import mexicoInSpanish from '../../data/us-mexico.es.json';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { headline, textOf } from '../support/look.js';
import { sizesTold } from '../support/sizes-told.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

registerLanguage('es', spanish);

const ENGLISH = 'United States–Venezuela relations.';
const SPANISH = `${spanish.datasets![0]!.title}.`;
const title = (root: Element): string => textOf(root, '.deck b');
const WIDGET = '<bilateral-relations from="1999"></bilateral-relations>';

describe('the language', () => {
  const console = watchConsole();
  const pageLang = document.documentElement.lang;
  afterEach(() => {
    removeAll();
    document.documentElement.lang = pageLang;
  });

  const cases: [what: string, markup: string, expected: string][] = [
    ['is the widget’s own', '<bilateral-relations lang="es"></bilateral-relations>', SPANISH],
    ['is its region’s language', '<bilateral-relations lang="es-VE"></bilateral-relations>', SPANISH],
    ['is written in any case', '<bilateral-relations lang="ES"></bilateral-relations>', SPANISH],
    ['is the nearest ancestor’s', `<div lang="en"><div lang="es"><p></p>${WIDGET}</div></div>`, SPANISH],
    [
      'is its own before its ancestors’',
      '<div lang="es"><bilateral-relations lang="en"></bilateral-relations></div>',
      ENGLISH,
    ],
    [
      'is English where nobody registered it',
      '<bilateral-relations lang="xx"></bilateral-relations>',
      ENGLISH,
    ],
    ['is English where the tag is none', '<bilateral-relations lang="???"></bilateral-relations>', ENGLISH],
  ];
  for (const [what, markup, expected] of cases)
    it(what, async () => {
      expect(title(await put(markup))).to.equal(expected);
    });

  it('is the page’s where nothing nearer says one', async () => {
    document.documentElement.lang = 'es';
    expect(title(await put(WIDGET))).to.equal(SPANISH);
  });

  it('is inherited through a shadow root from its host, and not from a slot', async () => {
    const container = await put('<div class="host" lang="es"></div><div class="card" lang="en"></div>');
    const [host, card] = container.children as unknown as [HTMLElement, HTMLElement];
    host.attachShadow({ mode: 'open' }).innerHTML = WIDGET;
    card.attachShadow({ mode: 'open' }).innerHTML = '<div lang="es"><slot></slot></div>';
    card.innerHTML = WIDGET;
    await drawn(container);
    expect([title(host), title(card)]).to.deep.equal([SPANISH, ENGLISH]);
  });

  it('follows the widget’s, an ancestor’s and the page’s attribute live', async () => {
    const container = await put(`<div>${WIDGET}</div>`);
    const seen: string[] = [];
    const set = async (element: Element, lang: string | null): Promise<void> => {
      if (lang === null) element.removeAttribute('lang');
      else element.setAttribute('lang', lang);
      await drawn(container);
      seen.push(title(container) === SPANISH ? 'es' : 'en');
    };
    await set(document.documentElement, 'es');
    await set(container, 'en');
    await set(widgetIn(container), 'es');
    await set(widgetIn(container), null);
    await set(container, null);
    await set(document.documentElement, 'en');
    expect(seen).to.deep.equal(['es', 'en', 'es', 'en', 'es', 'en']);
  });

  it('follows when the widget is moved to where another is spoken', async () => {
    const container = await put(`<div lang="en">${WIDGET}</div><div lang="es"></div>`);
    container.children[1]!.append(widgetIn(container));
    await drawn(container);
    expect(title(container)).to.equal(SPANISH);
  });

  it('changes with window, selection and focus kept', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="2018" to="2020" selected="2019-01-23-ties-broken"></bilateral-relations>',
    );
    const widget = widgetIn(container);
    widget.lang = 'es';
    await drawn(container);
    expect(headline(widget).replaceAll('\u00a0', ' ')).to.match(
      /^Tensión: \d+ sobre 100 en diciembre de 2020/,
    );
    expect(textOf(widget, '[part="details"] .meta').replaceAll('\u00a0', ' ')).to.match(
      /^23 de enero de 2019/,
    );
  });

  it('puts no English word into the Spanish widget', async () => {
    const container = await put(
      '<bilateral-relations lang="es" from="1999" selected="2019-01-23-ties-broken"></bilateral-relations>',
    );
    await openControls(container);
    const words = `${textOf(container, '.root')} ${deepAll(container, '[aria-label]')
      .map((one) => one.getAttribute('aria-label'))
      .join(' ')}`;
    const english = words.match(
      /\b(the|and|of|to|from|acts?|events?|tension index|hostile|Close|Earlier|Later|Explore|Source|January|uncertain|recorded)\b/g,
    );
    expect(english).to.equal(null);
  });

  it('is told to the reader’s software on the widget’s own text', async () => {
    const container = await put(
      '<bilateral-relations lang="es-MX"></bilateral-relations><bilateral-relations lang="xx"></bilateral-relations>',
    );
    const langs = [...container.querySelectorAll('bilateral-relations')].map((widget) =>
      deepAll(widget, '.root')[0]!.getAttribute('lang'),
    );
    expect(langs).to.deep.equal(['es-MX', 'en']);
  });

  it('of a page says what is opened on demand too', async () => {
    registerLanguage('oc', {
      ...spanish,
      lang: 'oc',
      about: { ...spanish.about, title: 'Sus aqueste indici' },
    });
    const container = await put('<bilateral-relations lang="oc"></bilateral-relations>');
    (deepAll(container, '[part="footer"] button:last-of-type')[0] as HTMLButtonElement).click();
    await until(() => textOf(container, '.about .title') === 'Sus aqueste indici');
  });

  it('that a page registers after the widget was drawn shows at once', async () => {
    const container = await put('<bilateral-relations lang="gl"></bilateral-relations>');
    registerLanguage('gl', {
      lang: 'gl',
      texts: {
        headline: (value) => `Tensión galega ${value}`,
        change: { up: () => '', down: () => '', same: '' },
      },
    });
    await drawn(container);
    expect(headline(widgetIn(container))).to.match(/^Tensión galega \d+$/);
    expect(console.take().join()).to.match(/^warn: bilateral-relations: the language "gl" lacks texts\.\w+/);
  });
});

describe('a dataset of the page’s own', () => {
  watchConsole();
  afterEach(() => {
    removeAll();
    registerLanguage('es', spanish);
  });

  it('is in the language whose texts the page adds, its own kinds of acts included', async () => {
    registerLanguage('es', { ...spanish, datasets: [...spanish.datasets, mexicoInSpanish] });
    const container = await put('<bilateral-relations lang="es"></bilateral-relations>');
    Object.assign(widgetIn(container), { data: mexico, selected: '1845-03-01-texas-annexation' });
    await drawn(container);
    expect(title(container)).to.equal('Relaciones entre Estados Unidos y México.');
    expect(textOf(container, '[part="details"]')).to.contain(
      'Tyler firma la resolución para anexionar Texas',
    );
    expect(textOf(container, '[part="details"]')).to.contain(
      '«Se anexiona territorio que la otra parte reclama»',
    );
  });
});

describe('a language that is registered again, with a function that loads it,', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('shows the later texts where the earlier were shown', async () => {
    const explore = (text: string) => () =>
      Promise.resolve({ lang: 'oc', texts: { controls: { explore: text } } });
    registerLanguage('oc', explore('Primièr'));
    const container = await put('<bilateral-relations lang="oc"></bilateral-relations>');
    expect(textOf(container, '.explore')).to.equal('Primièr');
    registerLanguage('oc', explore('Segond'));
    await until(() => textOf(container, '.explore') === 'Segond');
    expect(console.take().join()).to.contain('the language "oc" lacks');
  });
});

describe('a language that cannot be loaded', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('is told once by each widget, and English is shown', async () => {
    registerLanguage('eu', () => Promise.reject(new Error('offline')));
    const container = await put('<bilateral-relations lang="eu"></bilateral-relations>');
    expect(console.take()).to.deep.equal([
      '<bilateral-relations> lang="eu": the texts could not be loaded (Error: offline); English is shown',
    ]);
    expect(title(container)).to.equal(ENGLISH);
    widgetIn(container).theme = 'dark';
    await drawn(container);
  });

  it('until it is loaded, the last language stays', async () => {
    let answer: (() => void) | undefined;
    registerLanguage(
      'ca',
      () =>
        new Promise(
          (resolve) => (answer = () => resolve({ lang: 'ca', texts: { controls: { explore: 'Explora' } } })),
        ),
    );
    const container = await put('<bilateral-relations lang="en"></bilateral-relations>');
    widgetIn(container).lang = 'ca';
    await until(() => answer !== undefined);
    await sizesTold();
    expect(textOf(container, '.explore')).to.equal('Explore');
    answer!();
    await drawn(container);
    expect(textOf(container, '.explore')).to.equal('Explora');
    expect(console.take().join()).to.contain('the language "ca" lacks');
  });
});
