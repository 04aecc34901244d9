import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { extras } from '../../src/elements/extras.js';
import { watchConsole } from '../support/console.js';
import { textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';
import { rawDataset } from '../support/small-dataset.js';

const EVENTS = [
  {
    date: '2001-05-02',
    type: 'joint-venture',
    actor: 'A',
    title: 'Aland et Beland forent',
    summary: 'Ils forent.',
  },
  {
    id: 'critique',
    date: '2003',
    type: 'criticism',
    actor: 'B',
    title: 'Beland critique Aland',
    summary: 'Il critique.',
  },
];
const TYPES = { 'joint-venture': { category: 'economic', weight: 5, source: 'notre jury' } };

async function shown(fields: Record<string, unknown>, lang = 'en'): Promise<BilateralRelations> {
  const container = await put('');
  container.lang = lang;
  const widget = document.createElement('bilateral-relations');
  widget.data = rawDataset(EVENTS, { coverage: { from: '2000', to: '2004' }, types: TYPES, ...fields });
  container.append(widget);
  await drawn(container);
  return widgetIn(container);
}

/** Texts that are marked as of a language. */
const marked = (widget: Element, lang: string): string =>
  deepAll(widget, `[lang=${lang}]`)
    .map((one) => one.textContent?.trim())
    .join(' | ');

describe('A record of somebody else', () => {
  const console = watchConsole();
  afterEach(removeAll);

  for (const [kind, lang, words] of [
    ['article', 'en', 'Source (article): Made up'],
    ['book', 'en', 'Source (book): Made up'],
    ['archive', 'en', 'Source (archive): Made up'],
    [undefined, 'en', 'Source: Made up'],
  ] as const)
    it(`names its source as ${kind ?? 'what it says itself'} in ${lang}`, async () => {
      const widget = await shown({ source: { title: 'Made up', ...(kind ? { kind } : {}) } }, lang);
      expect(textOf(widget, '[part=footer]')).to.contain(words);
    });

  it('in a language that the interface does not speak has its texts marked as such', async () => {
    const widget = await shown({ lang: 'fr', title: 'Aland et Beland' });
    expect(marked(widget, 'fr')).to.contain('Aland et Beland.').and.contain('Beland critique');
    widget.selected = 'critique';
    await drawn(widget.parentElement ?? widget);
    expect(marked(widget, 'fr')).to.contain('Il critique.');
    expect(marked(widget, 'fr')).not.to.contain('Tension');
  });

  for (const lang of ['en', 'en-GB', undefined])
    it(`in ${lang ?? 'no language that it names'} has none marked`, async () => {
      const widget = await shown(lang ? { lang } : {});
      expect(deepAll(widget, 'b[lang], .label [lang], .summary[lang]')).to.deep.equal([]);
    });

  it('that brings types of its own has them named as its own in About', async () => {
    await extras.load('about');
    const widget = await shown({ lang: 'fr' });
    deepAll(widget, '[part=footer] button').forEach((button) => (button as HTMLElement).click());
    await drawn(widget.parentElement ?? widget);
    const rows = deepAll(widget, '.about tr').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows.find((row) => row?.startsWith('Joint venture'))).to.contain(
      'Type of this dataset’s own: notre jury',
    );
    expect(rows.find((row) => row?.startsWith('Criticizes'))).not.to.contain('dataset’s own');
    expect(console.take()).to.deep.equal([]);
  });
});
