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

  it('takes CSV, told by its content type', async () => {
    const widget = await shownFrom(urlOf(CSV, 'text/csv;charset=utf-8'));
    expect(textOf(widget, '.deck')).to.contain('Aland–Beland relations.');
  });

  it('takes CSV, told by its name where the server tells no type', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async () => {
      const response = new Response(new Blob([CSV]));
      Object.defineProperty(response, 'url', { value: 'https://example.org/mine.csv?x=1' });
      return response;
    };
    const widget = await shownFrom('https://example.org/mine.csv?x=1');
    globalThis.fetch = fetch;
    expect(textOf(widget, '.deck')).to.contain('Aland–Beland relations.');
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
    ['application/json', /JSON or CSV \(SyntaxError/],
    ['text/csv', /row 1, cell 1: ".+" given; allowed: a column of/],
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
