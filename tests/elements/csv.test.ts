import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { headline, textOf } from '../support/look.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const CSV = [
  'id,date,type,actor,target,title,summary,status',
  '#dataset,2000/2010,,,,Aland–Beland relations,A source,',
  'one,2001-05-02,military-strike,A,B,A strikes B,It did.,established',
  'two,2003,criticism,B,A,B criticises A,It did.,established',
].join('\n');

const urlOf = (text: string, type: string): string => URL.createObjectURL(new Blob([text], { type }));

async function shownFrom(src: string): Promise<BilateralRelations> {
  return widgetIn(await put(`<bilateral-relations src="${src}"></bilateral-relations>`));
}

describe('src', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const JSON_TEXT = JSON.stringify({
    id: 'a-b',
    version: '1.0.0',
    title: 'Aland–Beland relations',
    parties: [
      { id: 'A', name: 'Aland' },
      { id: 'B', name: 'Beland' },
    ],
    coverage: { from: '2000', to: '2010' },
    source: { title: 'A source' },
    events: [{ date: '2001-05-02', type: 'military-strike', actor: 'A', title: 'A strikes B' }],
  });
  const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
  /** “Á–B” in Windows-1252. */
  const windows = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(text, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)));

  /** Shows what a server answers with at an address. */
  async function answered(
    body: BlobPart,
    type: string | undefined,
    address = 'https://example.org/mine',
  ): Promise<BilateralRelations> {
    const { fetch } = globalThis;
    globalThis.fetch = async () => {
      const response = new Response(
        new Blob([body]),
        type === undefined ? {} : { headers: { 'content-type': type } },
      );
      Object.defineProperty(response, 'url', { value: 'https://cdn.example.org/7f3a' });
      return Promise.resolve(response);
    };
    try {
      return await shownFrom(address);
    } finally {
      globalThis.fetch = fetch;
    }
  }

  const TABS = CSV.replaceAll(',', '\t');
  const answers: [what: string, body: BlobPart, type: string | undefined, address?: string][] = [
    ['CSV with its type', CSV, 'text/csv;charset=utf-8'],
    ['CSV without a type, at an address without an extension', CSV, undefined],
    ['CSV as octets', CSV, 'application/octet-stream'],
    ['CSV as JSON', CSV, 'application/json', 'https://example.org/mine.json'],
    ['CSV with a query behind its name', CSV, 'text/plain', 'https://example.org/mine.csv?gid=0&single=true'],
    ['TSV', TABS, 'text/tab-separated-values', 'https://example.org/mine.tsv'],
    ['TSV as text', TABS, 'text/plain'],
    ['JSON as text', JSON_TEXT, 'text/plain', 'https://example.org/mine.txt'],
    ['JSON as CSV', JSON_TEXT, 'text/csv', 'https://example.org/mine.csv'],
    ['JSON after a byte order mark', `\uFEFF${JSON_TEXT}`, 'application/octet-stream'],
    ['an address with a %', CSV, 'text/csv', 'https://example.org/100%/50%.csv'],
    ['UTF-16 with a byte order mark', utf16(CSV), 'text/csv'],
    ['JSON in UTF-16', utf16(JSON_TEXT), 'application/json'],
    ['Windows-1252 that is sent as such', windows(CSV), 'text/csv; charset=windows-1252'],
    [
      'JSON in Windows-1252 that is sent as such',
      windows(JSON_TEXT),
      'application/json;charset=windows-1252',
    ],
    ['UTF-8 that is sent as Windows-1252', CSV, 'text/csv; charset=windows-1252'],
  ];
  for (const [what, body, type, address] of answers)
    it(`takes ${what}`, async () => {
      const widget = await answered(body, type, address);
      expect(textOf(widget, '.deck')).to.contain('Aland–Beland relations.');
    });

  const refused: [what: string, body: BlobPart, type: string, reason: RegExp][] = [
    ['Windows-1252 without a word', windows(CSV), 'text/csv', /not UTF-8 \(from line 2 on\)/],
    [
      'Windows-1252 that is sent as UTF-8',
      windows(JSON_TEXT),
      'application/json; charset=utf-8',
      /not utf-8/,
    ],
    ['a page in HTML', '<!doctype html><p>Sign in', 'text/html', /a page in HTML/],
    ['nothing', '', 'text/csv', /SyntaxError/],
  ];
  for (const [what, body, type, reason] of refused)
    it(`refuses ${what}, and says why`, async () => {
      const widget = await answered(body, type);
      const lines = console.take();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(reason);
      expect(textOf(widget, '.message')).to.contain('could not be loaded');
    });

  it('tells in the console which columns are not read, and shows the rest', async () => {
    const widget = await answered(
      CSV.replaceAll(/$/gm, ',').replace(/,$/m, ',Comments').replace(/,$/m, ',x'),
      'text/csv',
    );
    expect(textOf(widget, '.deck')).to.contain('Aland–Beland relations.');
    expect(console.take().join()).to.match(/not read: “Comments”/);
  });

  it('names row and column of what is wrong in CSV, and the last good view stays', async () => {
    const widget = await shownFrom(urlOf(CSV, 'text/csv'));
    const before = headline(widget);
    const errors: string[] = [];
    widget.addEventListener('bilateral-error', ({ error }) => errors.push(error.message));
    widget.src = urlOf(CSV.replace('criticism', 'hug'), 'text/csv');
    await drawn(widget.parentElement ?? widget);
    const lines = console.take();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^<bilateral-relations> src="blob:[^"]+": row 4, column type: "hug" given; allowed: one of the event types/,
    );
    expect(errors).to.deep.equal(lines);
    expect(headline(widget)).to.equal(before);
  });

  for (const [type, told] of [
    ['application/json', /row 1: ".+" given; allowed: the names of columns: date, type, actor, title/],
    ['text/csv', /row 1: ".+" given; allowed: the names of columns: date, type, actor, title/],
  ] as const)
    it(`refuses ten megabytes of garbage as ${type} with a short reason`, async () => {
      const widget = await shownFrom(urlOf(CSV, 'text/csv'));
      const before = headline(widget);
      widget.src = urlOf('garbage <b>"\n'.repeat(800_000), type);
      await drawn(widget.parentElement ?? widget);
      const [line = '', ...others] = console.take();
      expect(line).to.match(told);
      expect(line.length).to.be.below(500);
      expect([others, headline(widget)]).to.deep.equal([[], before]);
    });
});
