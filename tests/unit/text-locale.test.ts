import { expect } from 'chai';
import { parseEdtf } from '../../src/data/edtf.js';
import spanish from '../../src/text/es.js';
import { completed } from '../../src/text/completed.js';
import type { PartialLanguagePack } from '../../src/text/language-pack.js';
import * as en from '../../src/text/en.js';
import { createLocale, ENGLISH, type Locale } from '../../src/text/locale.js';
import { watchConsole } from '../support/console.js';
import { day } from '../support/scenes.js';

const LOCALES: Readonly<Record<string, Locale>> = {
  en: createLocale('en', ENGLISH),
  'en-GB': createLocale('en-GB', ENGLISH),
  es: createLocale('es', spanish),
};

/** Spaces that do not break are told apart in a test of their own. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a date in words', () => {
  const cases: [edtf: string, en: string, british: string, es: string][] = [
    ['2019-01-23', 'January 23, 2019', '23 January 2019', '23 de enero de 2019'],
    ['2019-01-01', 'January 1, 2019', '1 January 2019', '1 de enero de 2019'],
    ['2019-12-31', 'December 31, 2019', '31 December 2019', '31 de diciembre de 2019'],
    ['2000-02-29', 'February 29, 2000', '29 February 2000', '29 de febrero de 2000'],
    [
      '2006-05',
      'May 2006, exact day not given',
      'May 2006, exact day not given',
      'mayo de 2006, sin día preciso',
    ],
    ['1821', '1821, month not given', '1821, month not given', '1821, sin mes preciso'],
    ['2000~', 'about 2000', 'about 2000', 'hacia 2000'],
    ['2006-05~', 'about May 2006', 'about May 2006', 'hacia mayo de 2006'],
    [
      '2002?',
      '2002, month not given (uncertain)',
      '2002, month not given (uncertain)',
      '2002, sin mes preciso (fecha dudosa)',
    ],
    ['2002%', 'about 2002 (uncertain)', 'about 2002 (uncertain)', 'hacia 2002 (fecha dudosa)'],
    [
      '2019-01-23?',
      'January 23, 2019 (uncertain)',
      '23 January 2019 (uncertain)',
      '23 de enero de 2019 (fecha dudosa)',
    ],
    [
      '2018-12/2019-03',
      'between December 2018 and March 2019',
      'between December 2018 and March 2019',
      'entre diciembre de 2018 y marzo de 2019',
    ],
    ['1999/2013', 'between 1999 and 2013', 'between 1999 and 2013', 'entre 1999 y 2013'],
    [
      '2019-01-23/2019-01-26',
      'between January 23, 2019 and January 26, 2019',
      'between 23 January 2019 and 26 January 2019',
      'entre el 23 de enero de 2019 y el 26 de enero de 2019',
    ],
  ];
  for (const [edtf, ...expected] of cases)
    it(`${edtf} is told at its precision and with its doubts`, () => {
      const words = ['en', 'en-GB', 'es'].map((lang) => plain(LOCALES[lang]!.dateInWords(parseEdtf(edtf))));
      expect(words).to.deep.equal(expected);
    });

  it('keeps a month and its year on one line', () => {
    expect(LOCALES['en']!.month(day('2019-01-23'))).to.equal('January\u00a02019');
    expect(LOCALES['es']!.month(day('2019-01-23'))).to.equal('enero\u00a0de\u00a02019');
  });
});

describe('a short date', () => {
  const cases: [edtf: string, en: string, es: string][] = [
    ['2019-01-23', 'Jan 2019', 'ene 2019'],
    ['2006-05', 'May 2006', 'may 2006'],
    ['2008-09', 'Sep 2008', 'sept 2008'],
    ['1821', '1821', '1821'],
    ['2000~', '2000', '2000'],
    ['2018-12/2019-03', '2018–19', '2018–19'],
    ['1999/2013', '1999–2013', '1999–2013'],
    ['2019-01/2019-03', '2019', '2019'],
  ];
  for (const [edtf, english, castilian] of cases)
    it(`of ${edtf} is no more precise than the date`, () => {
      const words = ['en', 'es'].map((lang) => plain(LOCALES[lang]!.shortDate(parseEdtf(edtf))));
      expect(words).to.deep.equal([english, castilian]);
    });
});

describe('a tick', () => {
  const instant = day('2019-01-01');
  for (const [lang, expected] of [
    ['en', ['2019', 'Jan', 'Jan 1']],
    ['en-GB', ['2019', 'Jan', '1 Jan']],
    ['es', ['2019', 'ene', '1 ene']],
  ] as const)
    it(`is a year, a month or a day in ${lang}`, () => {
      const { tick } = LOCALES[lang]!;
      expect((['year', 'month', 'day'] as const).map((unit) => tick(instant, unit))).to.deep.equal(expected);
    });

  it('is the plain number of a year in every language, also where words for “year” would follow it', () => {
    const japanese = createLocale('ja', { lang: 'ja', texts: {} });
    expect(japanese.tick(instant, 'year')).to.equal('2019');
    expect(japanese.years({ from: instant, to: day('2026-01-31') })).to.equal('2019–26');
  });
});

describe('years', () => {
  const cases: [from: string, to: string, expected: string][] = [
    ['1821-01-01', '1823-12-31', '1821–23'],
    ['1999-01-01', '2026-01-31', '1999–2026'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['1900-01-01', '1909-12-31', '1900–09'],
  ];
  for (const [from, to, expected] of cases)
    it(`from ${from} to ${to} are ${expected}`, () => {
      expect(LOCALES['en']!.years({ from: day(from), to: day(to) })).to.equal(expected);
    });
});

describe('a number', () => {
  const cases: [value: number, digits: number, en: string, es: string][] = [
    [92.4, 0, '92', '92'],
    [0.44, 1, '0.4', '0,4'],
    [12, 1, '12', '12'],
    [12345.6, 0, '12,346', '12.346'],
  ];
  for (const [value, digits, english, castilian] of cases)
    it(`${value} with ${digits} digits is written as the language does`, () => {
      expect([LOCALES['en']!.number(value, digits), LOCALES['es']!.number(value, digits)]).to.deep.equal([
        english,
        castilian,
      ]);
    });
});

/** The keys of a table of texts, with the kind of each. */
function shape(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}${key}`;
    if (Array.isArray(value)) return [`${at}: ${value.length} texts`];
    if (typeof value === 'object' && value !== null) return shape(value, `${at}.`);
    return [typeof value === 'function' ? `${at}: function of ${value.length}` : `${at}: ${typeof value}`];
  });
}

describe('the Spanish texts', () => {
  // In the order of a module's exports.
  const es = {
    about: spanish.about,
    card: spanish.card,
    compare: spanish.compare,
    downloads: spanish.downloads,
    guide: spanish.guide,
    share: spanish.share,
    texts: spanish.texts,
  };

  it('have every key of the English ones, of the same kind and with the same parameters', () => {
    expect(shape(es)).to.deep.equal(shape({ ...en }));
    expect(shape(es).length).to.be.greaterThan(180);
  });

  it('are not English by oversight', () => {
    const words = (texts: object): [string, string][] =>
      Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] =>
        typeof value === 'string'
          ? [[key, value]]
          : typeof value === 'object' && value !== null
            ? words(value)
            : [],
      );
    const same = words({ ...en }).filter(
      ([key, text], place) => words(es)[place]?.[1] === text && words(es)[place]?.[0] === key,
    );
    // Symbols and numbers, and one word.
    expect(same.map(([, text]) => text)).to.deep.equal(['φ', 'λ', '10, 30, 50, 75', 'verbal']);
  });

  it('say the types, parties, eras and every event of the bundled dataset', async () => {
    const { bundledDataset } = await import('../../src/bundled.js');
    const { EVENT_TYPES } = await import('../../src/data/event-types.js');
    const dataset = bundledDataset();
    const [texts] = spanish.datasets ?? [];
    expect(Object.keys(spanish.types ?? {}).sort()).to.deep.equal(Object.keys(EVENT_TYPES).sort());
    expect(Object.keys(texts!.events).sort()).to.deep.equal(dataset.events.map(({ id }) => id).sort());
    expect(Object.keys(texts!.parties).sort()).to.deep.equal(['US', 'VE']);
    expect(
      dataset.eras.filter(({ id, label }) => texts!.eras[id] === undefined && label === ''),
    ).to.deep.equal([]);
  });
});

describe('a language pack', () => {
  const console = watchConsole();
  const some = {
    lang: 'fr',
    texts: { ...en.texts, noRecord: 'rien', details: { ...en.texts.details, close: 'Fermer' } },
  };

  it('that has all texts is silent', () => {
    const { texts } = createLocale('fr', some);
    expect([texts.noRecord, texts.details.close, texts.details.later]).to.deep.equal([
      'rien',
      'Fermer',
      'Later',
    ]);
  });

  it('that has only some says the others in English, inside a group too, and which they are is reported once', () => {
    const { deck: _, ...texts } = some.texts;
    const { later: __, ...details } = some.texts.details;
    const pack = { ...some, texts: { ...texts, details } };
    const made = [createLocale('fr', pack), createLocale('fr-CA', pack)].map((locale) => locale.texts);
    for (const { deck, details: said } of made)
      expect([deck, said.close, said.later]).to.deep.equal([en.texts.deck, 'Fermer', 'Later']);
    expect(console.take()).to.deep.equal([
      'warn: bilateral-relations: the language "fr" lacks texts.deck, texts.details.later; English is shown',
    ]);
  });

  it('that has nothing for a panel has its English texts there', () => {
    const locale = createLocale('fr', some);
    expect(completed(locale, 'compare', en.compare).hint).to.equal(en.compare.hint);
    completed(locale, 'compare', en.compare);
    expect(console.take()).to.deep.equal([
      'warn: bilateral-relations: the language "fr" lacks compare; English is shown',
    ]);
  });

  it('with a text of another kind has the English one, which can be shown', () => {
    const wrong = JSON.parse(
      '{"lang":"fr","about":{"title":["Titre"],"limits":"aucune"}}',
    ) as PartialLanguagePack;
    const { title, limits } = completed({ pack: wrong, lang: 'fr' }, 'about', en.about);
    expect([title, limits]).to.deep.equal([en.about.title, en.about.limits]);
    expect(console.take().join()).to.contain('lacks about.title');
  });

  it('with a text that cannot be made has the English one, and the console tells it once', () => {
    const broken: PartialLanguagePack = {
      lang: 'fr',
      compare: {
        rose: () => {
          throw new Error('not yet');
        },
        fell: (() => 7) as unknown as () => string,
      },
    };
    const found = completed({ pack: broken, lang: 'fr' }, 'compare', en.compare);
    const lacks = console.take().join();
    expect(lacks).to.contain('lacks compare.').and.to.not.contain('compare.rose');
    for (const name of ['rose', 'fell', 'rose'] as const)
      expect(found[name]('14', '40', 'in 2012', '54', 'in 2013')).to.equal(
        en.compare[name]('14', '40', 'in 2012', '54', 'in 2013'),
      );
    expect(console.take()).to.deep.equal([
      'warn: bilateral-relations: the text compare.rose cannot be made; English is shown',
      'warn: bilateral-relations: the text compare.fell cannot be made; English is shown',
    ]);
  });
});
