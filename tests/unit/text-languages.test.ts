import { expect } from 'chai';
import type { PartialLanguagePack } from '../../src/text/language-pack.js';
import { loadLanguage, localeNow, onLanguageRegistered, registerLanguage } from '../../src/text/languages.js';

describe('localeNow', () => {
  const english: [tag: string, lang: string][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['xx', 'en'],
    ['tlh', 'en'],
    ['not a language', 'en'],
    ['_', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ];
  for (const [tag, lang] of english)
    it(`of “${tag}” is English as in ${lang}`, () => {
      const locale = localeNow(tag)!;
      expect([locale.lang, locale.texts.noRecord]).to.deep.equal([lang, 'no data']);
    });

  it('is one object for one tag, so that nothing is drawn anew for it', () => {
    expect(localeNow('en-AU')).to.equal(localeNow('en-AU'));
  });
});

describe('registerLanguage', () => {
  it('makes a language known under all its regions, whose dates and numbers they follow', () => {
    registerLanguage('pt', { lang: 'pt', texts: { noRecord: 'sem registro' } });
    expect([localeNow('pt-BR')!.lang, localeNow('pt-BR')!.texts.noRecord]).to.deep.equal([
      'pt-BR',
      'sem registro',
    ]);
    expect(localeNow('pt')!.day(Date.UTC(2019, 0, 23))).to.equal('23 de janeiro de 2019');
  });

  it('takes effect also where the language was asked for before', () => {
    expect(localeNow('it')!.texts.noRecord).to.equal('no data');
    registerLanguage('it', { lang: 'it', texts: { noRecord: 'nessun dato' } });
    expect(localeNow('it')!.texts.noRecord).to.equal('nessun dato');
  });

  it('replaces a pack by a later one', () => {
    registerLanguage('it', { lang: 'it', texts: { noRecord: 'vuoto' } });
    expect(localeNow('it-CH')!.texts.noRecord).to.equal('vuoto');
  });

  it('takes nothing that is no pack, says so in the console, and shows English', () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void told.push(line);
    try {
      for (const wrong of [undefined, null, 'rien', 7, []]) {
        registerLanguage('nl', wrong as unknown as PartialLanguagePack);
        expect(localeNow('nl')!.texts.noRecord).to.equal('no data');
      }
    } finally {
      console.warn = warn;
    }
    expect(told).to.have.length(5);
    expect(told[2]).to.equal(
      'bilateral-relations: the language "nl" is "rien"; allowed: a table of texts; English is shown',
    );
    expect(() => registerLanguage(7 as unknown as string, {})).to.throw(RangeError, /invalid lang: 7/);
  });

  it('takes a module with the pack as its default export, as import() gives it', async () => {
    const module = { default: { lang: 'nl', texts: { noRecord: 'geen gegevens' } } };
    registerLanguage('nl', async () => Promise.resolve(module));
    await loadLanguage('nl');
    expect(localeNow('nl')!.texts.noRecord).to.equal('geen gegevens');
  });

  it('with a loader has no locale until it is loaded, and loads once', async () => {
    let loads = 0;
    registerLanguage('de', async () => {
      loads += 1;
      return Promise.resolve({ lang: 'de', texts: { noRecord: 'keine Angaben' } });
    });
    expect(localeNow('de-AT')).to.equal(undefined);
    await loadLanguage('de-AT');
    await loadLanguage('de');
    expect([localeNow('de-AT')!.texts.noRecord, loads]).to.deep.equal(['keine Angaben', 1]);
  });

  it('takes the place of a pack that is being loaded, and of one that was', async () => {
    const deliver: (() => void)[] = [];
    registerLanguage(
      'sv',
      () => new Promise((resolve) => deliver.push(() => resolve({ texts: { noRecord: 'först' } }))),
    );
    const loading = loadLanguage('sv');
    registerLanguage('sv', () => Promise.resolve({ texts: { noRecord: 'sedan' } }));
    deliver[0]!();
    await loading;
    expect(localeNow('sv')!.texts.noRecord).to.equal('sedan');
    registerLanguage('sv', () => Promise.resolve({ texts: { noRecord: 'till sist' } }));
    await loadLanguage('sv');
    expect(localeNow('sv')!.texts.noRecord).to.equal('till sist');
  });

  it('with a loader that fails rejects for all who wait, and the next call tries again', async () => {
    let loads = 0;
    registerLanguage('nl', async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return Promise.resolve({ lang: 'nl', texts: { noRecord: 'geen gegevens' } });
    });
    const reasons = await Promise.all(
      ['nl', 'nl-BE'].map((tag) => loadLanguage(tag).catch((error: unknown) => error)),
    );
    expect(reasons.map((reason) => (reason as Error).message)).to.deep.equal(['offline', 'offline']);
    expect([localeNow('nl'), loads]).to.deep.equal([undefined, 1]);
    await loadLanguage('nl');
    expect([localeNow('nl')!.texts.noRecord, loads]).to.deep.equal(['geen gegevens', 2]);
  });

  it('with a loader tells all widgets when the language is there', async () => {
    registerLanguage('fi', async () => Promise.resolve({ lang: 'fi', texts: { noRecord: 'ei tietoja' } }));
    let told = 0;
    const stop = onLanguageRegistered(() => (told += 1));
    await loadLanguage('fi');
    stop();
    expect(told).to.equal(1);
  });
});
