import { expect } from 'chai';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { hurrying } from '../support/hurry.js';
import { headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const GOOD = '/page/test/a-b.json';
/** The server of the tests keeps what it has answered, so each name is slow only once. */
const slow = (name: string): string => `${GOOD}?after=300&for=${name}`;
const NOT_LOADED = 'The data for this graphic could not be loaded.';
const FALLBACK = '<p class="fallback">What readers without scripts see.</p>';

const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;
const fallbackIn = (container: Element): boolean => isSeen(container.querySelector('.fallback')!);
const isBusy = (container: Element): boolean => deepAll(container, '[aria-busy="true"]').length > 0;
const isDrawn = (container: Element): boolean => deepAll(container, 'svg').length > 0;
const never = (): Promise<never> => new Promise(() => undefined);

/** Answers every request in this way while `act` runs. */
async function answering(answer: typeof fetch, act: () => Promise<unknown>): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = answer;
  try {
    await act();
  } finally {
    globalThis.fetch = fetch;
  }
}

const TAGS = ['bilateral-relations', 'bilateral-tension', 'bilateral-timeline'];

describe('what a widget waits for', () => {
  const console = watchConsole();
  afterEach(removeAll);

  for (const tag of TAGS) {
    it(`leaves the content of <${tag}> in place, and is told to the reader’s software as a wait`, async () => {
      const container = await put('');
      container.innerHTML = `<${tag} src="${slow(tag)}">${FALLBACK}</${tag}>`;
      await until(() => isBusy(container));
      expect([fallbackIn(container), isDrawn(container)]).to.deep.equal([true, false]);
      await drawn(container);
      expect([fallbackIn(container), isDrawn(container), isBusy(container)]).to.deep.equal([
        false,
        true,
        false,
      ]);
    });

    it(`and cannot be had leaves the content of <${tag}> in place, under a short message`, async () => {
      const container = await put(`<${tag} src="/page/test/none.json">${FALLBACK}</${tag}>`);
      expect([fallbackIn(container), isBusy(container)]).to.deep.equal([true, false]);
      const message = deepAll(container, '.message')[0]!;
      expect([message.textContent, message.getAttribute('role')]).to.deep.equal([NOT_LOADED, 'status']);
      expect(console.take().join()).to.contain('the server answered 404');
    });
  }

  it('keeps the view that is there, which is told as a wait too', async () => {
    const container = await put(`<bilateral-relations>${FALLBACK}</bilateral-relations>`);
    widgetIn(container).src = slow('second');
    await until(() => isBusy(container));
    expect([fallbackIn(container), isDrawn(container)]).to.deep.equal([false, true]);
    await drawn(container);
    expect([textOf(container, '.deck b'), isBusy(container)]).to.deep.equal(['Atland and Beland.', false]);
  });

  const SILENT: [what: string, answer: typeof fetch][] = [
    ['never answers', never],
    [
      'stops in the middle of its answer',
      async () =>
        Promise.resolve(
          new Response(
            new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"id": ')) }),
          ),
        ),
    ],
  ];
  for (const [what, answer] of SILENT)
    it(`is given up after 15 seconds where a server ${what}`, async () => {
      await answering(answer, () =>
        hurrying(() => put(`<bilateral-relations src="/mine.json">${FALLBACK}</bilateral-relations>`)),
      );
      const container = document.querySelector('.fallback')!.parentElement!.parentElement!;
      expect([fallbackIn(container), textOf(container, '.message')]).to.deep.equal([true, NOT_LOADED]);
      expect(console.take()).to.deep.equal([
        '<bilateral-relations> src="/mine.json": allowed is the URL of a dataset in JSON or CSV (Error: no answer within 15 seconds)',
      ]);
    });

  it('is not given up while more of it comes', async () => {
    const text = await (await fetch(GOOD)).text();
    const bytes = new TextEncoder().encode(text);
    const middle = bytes.length / 2;
    let asked = 0;
    const answer = new Response(
      new ReadableStream<Uint8Array>({
        pull(stream) {
          asked += 1;
          if (asked === 1) stream.enqueue(bytes.slice(0, middle));
          else if (asked === 2) stream.enqueue(bytes.slice(middle));
          else stream.close();
        },
      }),
    );
    await answering(
      async () => Promise.resolve(answer),
      () => put('<bilateral-relations src="/mine.json"></bilateral-relations>'),
    );
    expect(textOf(document.body, '.deck b')).to.equal('Atland and Beland.');
  });
});

describe('an empty src', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const MESSAGE =
    'allowed is the URL of a dataset in JSON or CSV (it is empty; without the attribute the bundled dataset is shown)';

  for (const src of ['', ' '])
    it(`(“${src}”) is a mistake that is told, and shows no other dyad`, async () => {
      const container = await put(`<bilateral-relations src="${src}">${FALLBACK}</bilateral-relations>`);
      expect([fallbackIn(container), isDrawn(container), textOf(container, '.message')]).to.deep.equal([
        true,
        false,
        NOT_LOADED,
      ]);
      expect(console.take()).to.deep.equal([`<bilateral-relations> src="${src}": ${MESSAGE}`]);
    });

  it('leaves the view that was there', async () => {
    const container = await put(`<bilateral-relations src="${GOOD}"></bilateral-relations>`);
    widgetIn(container).src = '';
    await drawn(container);
    expect(textOf(container, '.deck b')).to.equal('Atland and Beland.');
    expect(console.take()).to.have.length(1);
  });

  it('is none where the attribute is taken away', async () => {
    const container = await put('<bilateral-relations src=""></bilateral-relations>');
    console.take();
    widgetIn(container).removeAttribute('src');
    await drawn(container);
    expect(headline(container)).to.match(/^Tension/);
  });
});

describe('a language that is not there at once', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('leaves the content in place until it comes', async () => {
    let answer: ((pack: typeof spanish) => void) | undefined;
    registerLanguage('an', () => new Promise((resolve) => (answer = resolve)));
    const container = await put('');
    container.innerHTML = `<bilateral-relations lang="an">${FALLBACK}</bilateral-relations>`;
    await until(() => answer !== undefined);
    expect([fallbackIn(container), isBusy(container)]).to.deep.equal([true, true]);
    answer!({ ...spanish, lang: 'an' });
    await drawn(container);
    expect([fallbackIn(container), isBusy(container)]).to.deep.equal([false, false]);
  });

  it('is English after 15 seconds, and itself when it comes after all', async () => {
    let answer: ((pack: typeof spanish) => void) | undefined;
    registerLanguage('ast', () => new Promise((resolve) => (answer = resolve)));
    const container = await put('');
    await hurrying(async () => {
      container.innerHTML = `<bilateral-relations lang="ast">${FALLBACK}</bilateral-relations>`;
      await until(() => isDrawn(container));
    });
    expect(headline(container)).to.match(/^Tension/);
    expect(console.take().join()).to.contain('Error: no answer within 15 seconds); English is shown');
    answer!({ ...spanish, lang: 'ast' });
    await until(() => headline(container).startsWith('Tensión'));
  });

  it('is asked for again by the next widget, and then spoken by both', async () => {
    let loads = 0;
    registerLanguage('ext', async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return Promise.resolve({ ...spanish, lang: 'ext' });
    });
    const first = await put('<bilateral-relations lang="ext"></bilateral-relations>');
    expect(headline(first)).to.match(/^Tension/);
    expect(console.take()).to.have.length(1);
    const second = await put('<bilateral-relations lang="ext"></bilateral-relations>');
    await until(() => [first, second].every((each) => headline(each).startsWith('Tensión')));
  });

  it('is asked for again after a while, though no widget asks', async () => {
    let loads = 0;
    registerLanguage('lad', async () => {
      loads += 1;
      if (loads < 4) throw new Error('offline');
      return Promise.resolve({ ...spanish, lang: 'lad' });
    });
    await hurrying(async () => {
      const container = await put('<bilateral-relations lang="lad"></bilateral-relations>');
      await until(() => headline(container).startsWith('Tensión'));
    });
    expect(console.take()).to.have.length(1);
  });
});
