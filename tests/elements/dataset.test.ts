import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { holdingAnswer } from '../support/held-answer.js';
import { headline, marks, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const GOOD = '/page/test/a-b.json';
const TITLE = 'Atland and Beland.';

const json = async (): Promise<Record<string, unknown>> =>
  (await (await fetch(GOOD)).json()) as Record<string, unknown>;
const urlOf = (body: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([body], { type }));
const title = (widget: Element): string => textOf(widget, '.deck b');

interface Heard {
  readonly loads: string[];
  readonly errors: string[];
}

/** A container that hears what its widgets tell. */
function listen(container: HTMLElement): Heard {
  const heard: Heard = { loads: [], errors: [] };
  container.addEventListener('bilateral-load', ({ dataset }) => heard.loads.push(dataset.id));
  container.addEventListener('bilateral-error', ({ error }) => heard.errors.push(error.message));
  return heard;
}

/** A widget made by script, so that its container listens before it loads. */
async function widgetWith(fields: {
  readonly src?: string;
  readonly data?: unknown;
  readonly selected?: string;
}): Promise<{ widget: BilateralRelations; heard: Heard; container: HTMLElement }> {
  const container = await put('');
  const heard = listen(container);
  const widget = document.createElement('bilateral-relations');
  Object.assign(widget, fields);
  container.append(widget);
  await drawn(container);
  return { widget, heard, container };
}

describe('src', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('that answers with a dataset shows it, and tells it', async () => {
    const { widget, heard } = await widgetWith({ src: GOOD });
    expect([title(widget), heard.loads, heard.errors]).to.deep.equal([TITLE, ['a-b'], []]);
    expect(marks(widget).map((mark) => mark.getAttribute('data-key'))).to.deep.equal(['threat', 'visit']);
  });

  it('that answers while the engine tells of sizes draws afterwards, which is no error on the page', async () => {
    const { fetch } = globalThis;
    const body = await json();
    const container = await put('');
    const watched = document.createElement('p');
    let answered = false;
    const answer = new Promise<unknown>((resolve) => {
      const sizes = new ResizeObserver(() => {
        sizes.disconnect();
        resolve(body);
        answered = true;
      });
      // The widget is watched by now, so its size is told along with this one.
      queueMicrotask(() => sizes.observe(watched));
    });
    globalThis.fetch = async () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            async pull(stream) {
              stream.enqueue(new TextEncoder().encode(JSON.stringify(await answer)));
              stream.close();
            },
          }),
        ),
      );
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', note, true);
    try {
      container.innerHTML = `<bilateral-relations src="/mine.json"></bilateral-relations>`;
      container.prepend(watched);
      await until(() => answered && title(container) === TITLE);
      await drawn(container);
    } finally {
      window.removeEventListener('error', note, true);
      globalThis.fetch = fetch;
    }
    expect(errors).to.deep.equal([]);
  });

  it('shows nothing but reserved room while it is loading', async () => {
    const container = await put('');
    await holdingAnswer(GOOD, async ({ isAsked, letGo }) => {
      container.innerHTML = `<bilateral-relations src="${GOOD}"></bilateral-relations>`;
      await until(isAsked);
      await until(() => widgetIn(container).getBoundingClientRect().height >= 380);
      expect([marks(container).length, headline(container)]).to.deep.equal([0, '']);
      letGo();
      await drawn(container);
      expect(title(widgetIn(container))).to.equal(TITLE);
    });
  });

  const bad: [what: string, src: () => Promise<string> | string, message: RegExp][] = [
    [
      '404',
      () => '/page/test/none.json',
      /^<bilateral-relations> src="\/page\/test\/none\.json": allowed is the URL of a dataset in JSON or CSV \(the server answered 404\)$/,
    ],
    [
      'no server at all',
      () => 'http://127.0.0.1:9/x.json',
      /^<bilateral-relations> src="http:\/\/127\.0\.0\.1:9\/x\.json": allowed is the URL of a dataset .*\(TypeError/,
    ],
    ['no URL', () => 'http://[', /^<bilateral-relations> src="http:\/\/\[": allowed is the URL of a dataset/],
    [
      'no JSON',
      () => urlOf('<!doctype html><p>Sorry'),
      /^<bilateral-relations> src="blob:.*": allowed is the URL of a dataset .*\(the server answered with a page in HTML/,
    ],
    [
      'JSON that is no dataset',
      () => urlOf('[1, 2]'),
      /^<bilateral-relations> src="blob:[^"]+": an array of 2 given; allowed: an object$/,
    ],
    [
      'JSON null',
      () => urlOf('null'),
      /^<bilateral-relations> src="blob:[^"]+": null given; allowed: an object$/,
    ],
    [
      'a date that does not exist',
      async () => urlOf(JSON.stringify(await json()).replace('2004-05-17', '2005-02-30')),
      /^<bilateral-relations> src="blob:[^"]+": events\[0\]\.date: "2005-02-30" given; allowed: YYYY, YYYY-MM or YYYY-MM-DD/,
    ],
  ];
  for (const [what, src, message] of bad) {
    it(`that answers with ${what} says a short message to the reader and the reason to the author`, async () => {
      const { widget, heard } = await widgetWith({ src: await src() });
      expect(textOf(widget, '.message')).to.equal('The data for this graphic could not be loaded.');
      const lines = console.take();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(message);
      expect([heard.errors, heard.loads]).to.deep.equal([lines, []]);
    });

    it(`that answers with ${what} after a good one leaves the good view`, async () => {
      const { widget, heard, container } = await widgetWith({ src: GOOD });
      const before = headline(widget);
      widget.src = await src();
      await drawn(container);
      expect([title(widget), headline(widget), textOf(widget, '.message')]).to.deep.equal([
        TITLE,
        before,
        '',
      ]);
      expect(console.take()).to.deep.equal(heard.errors);
      expect(heard.errors).to.have.length(1);
    });
  }

  it('that failed and then is a good one shows it', async () => {
    const { widget, container } = await widgetWith({ src: '/page/test/none.json' });
    widget.src = GOOD;
    await drawn(container);
    console.take();
    expect([title(widget), textOf(widget, '.message')]).to.deep.equal([TITLE, '']);
  });

  it('that answers late, when another was asked for since, is ignored', async () => {
    const { widget, heard, container } = await widgetWith({ src: GOOD });
    const late = `${GOOD}?late`;
    await holdingAnswer(late, async ({ isAsked, letGo }) => {
      widget.src = late;
      await until(isAsked);
      widget.removeAttribute('src');
      widget.src = undefined;
      await drawn(container);
      expect(title(widget)).to.equal('United States–Venezuela relations.');
      letGo();
      // What is asked for after it is read after it.
      widget.src = `${GOOD}?next`;
      await until(() => heard.loads.length >= 3);
      await drawn(container);
      expect(heard.loads).to.deep.equal(['a-b', 'us-venezuela', 'a-b']);
    });
  });

  it('that fails late, when another was asked for since, is not told', async () => {
    const container = await put('');
    const heard = listen(container);
    const late = '/page/test/article.html';
    await holdingAnswer(late, async ({ isAsked, letGo }) => {
      container.innerHTML = `<bilateral-relations src="${late}"></bilateral-relations>`;
      await until(isAsked);
      widgetIn(container).src = GOOD;
      await drawn(container);
      letGo();
      widgetIn(container).src = `${GOOD}?next`;
      await until(() => heard.loads.length >= 2);
      await drawn(container);
      expect([title(widgetIn(container)), heard.errors]).to.deep.equal([TITLE, []]);
    });
  });
});

describe('the property dataset', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('shows an object instead of src', async () => {
    const { widget, heard } = await widgetWith({ src: '/page/test/none.json', data: await json() });
    expect([title(widget), heard.loads]).to.deep.equal([TITLE, ['a-b']]);
  });

  it('takes a dataset that is already parsed', async () => {
    const { widget } = await widgetWith({ data: parseDataset(await json()) });
    expect(title(widget)).to.equal(TITLE);
  });

  it('set to nothing again shows src or the bundled dataset', async () => {
    const { widget, container } = await widgetWith({ data: await json() });
    Object.assign(widget, { data: undefined });
    await drawn(container);
    expect(title(widget)).to.equal('United States–Venezuela relations.');
  });

  it('without the event that was shown shows none, which is nobody’s mistake', async () => {
    const { widget, heard, container } = await widgetWith({ selected: '2019-01-23-ties-broken' });
    expect(textOf(widget, '[part="details"] .title')).to.contain('ties');
    Object.assign(widget, { data: await json() });
    await drawn(container);
    expect([title(widget), widget.selected, heard.errors]).to.deep.equal([TITLE, undefined, []]);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
  });

  it('without any event says so, and offers no way to others', async () => {
    const { container } = await widgetWith({ data: { ...(await json()), events: [] } });
    expect(textOf(container, '.message')).to.equal('No events are recorded in this period.');
    expect(deepAll(container, '.message button')).to.deep.equal([]);
  });

  it('read, gives the data-* attributes, as on every element', async () => {
    const { widget } = await widgetWith({});
    widget.setAttribute('data-ad-slot', 'x');
    expect({ ...widget.dataset }).to.deep.equal({ adSlot: 'x' });
  });

  const broken: [what: string, change: (dataset: Record<string, unknown>) => void, message: string][] = [
    ['no title', (d) => delete d['title'], '<bilateral-relations> data: title: nothing given'],
    [
      'one party',
      (d) => (d['parties'] as unknown[]).pop(),
      '<bilateral-relations> data: parties: an array of 1 given',
    ],
    [
      'an unknown type',
      (d) => ((d['events'] as Record<string, unknown>[])[0]!['type'] = 'hug'),
      '<bilateral-relations> data: events[0].type: "hug" given',
    ],
    [
      'an unknown party',
      (d) => ((d['events'] as Record<string, unknown>[])[1]!['actor'] = 'C'),
      '<bilateral-relations> data: events[1].actor: "C" given',
    ],
    [
      'an id twice',
      (d) => ((d['events'] as Record<string, unknown>[])[1]!['id'] = 'threat'),
      '<bilateral-relations> data: events[1].id: "threat" given',
    ],
    [
      'an event outside the coverage',
      (d) => ((d['events'] as Record<string, unknown>[])[0]!['date'] = '1066'),
      '<bilateral-relations> data: events[0].date: "1066" given',
    ],
    [
      'an end before the beginning',
      (d) =>
        Object.assign((d['events'] as Record<string, unknown>[])[0]!, {
          type: 'sanctions-imposed',
          until: '0999',
        }),
      '<bilateral-relations> data: events[0].until: "0999" given',
    ],
    [
      'a key that no event has',
      (d) => ((d['events'] as Record<string, unknown>[])[0]!['untill'] = '2005'),
      '<bilateral-relations> data: events[0]: "untill" given',
    ],
    [
      'a link that is none',
      (d) => ((d['events'] as Record<string, unknown>[])[0]!['href'] = 'javascript:alert(1)'),
      '<bilateral-relations> data: events[0].href: "javascript:alert(1)" given',
    ],
  ];
  for (const [what, change, message] of broken)
    it(`with ${what} is refused by its JSON path, and the last good view stays`, async () => {
      const { widget, heard, container } = await widgetWith({ data: await json() });
      const wrong = structuredClone(await json());
      change(wrong);
      Object.assign(widget, { data: wrong });
      await drawn(container);
      const [line, ...others] = console.take();
      expect(line).to.contain(`${message}; allowed: `.replace('; allowed: ', ''));
      expect(line).to.contain('; allowed: ');
      expect([others, heard.errors, title(widget)]).to.deep.equal([[], [line], TITLE]);
    });

  it('that is no object at all is said to be none, once', async () => {
    const { heard } = await widgetWith({ data: 42 });
    expect(console.take()).to.deep.equal(['<bilateral-relations> data: 42 given; allowed: an object']);
    expect(heard.errors).to.have.length(1);
  });

  it('with several problems is refused for the first, which says how many more there are', async () => {
    const dataset = await json();
    for (const event of dataset['events'] as Record<string, unknown>[]) event['status'] = 'sure';
    await widgetWith({ data: dataset });
    expect(console.take()).to.deep.equal([
      '<bilateral-relations> data: events[0].status: "sure" given; allowed: one of established, claimed, reported, disputed (and 1 more)',
    ]);
  });

  it('is text, never markup', async () => {
    const dataset = await json();
    const [event] = dataset['events'] as Record<string, unknown>[];
    event!['title'] = '<img src=x onerror=alert(1)>';
    const { widget, container } = await widgetWith({ data: dataset });
    widget.selected = 'threat';
    await drawn(container);
    expect(textOf(widget, '[part="details"] .title')).to.equal('<img src=x onerror=alert(1)>');
  });
});
