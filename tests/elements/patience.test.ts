import { expect } from 'chai';
import type { LitElement } from 'lit';
import { afterPageSettles } from '../../src/elements/page/after-page-settles.js';
import '../../src/define.js';
import { watchConsole } from '../support/console.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

describe('an element that another one names', () => {
  afterEach(removeAll);
  const { setTimeout } = globalThis;
  /** What waits for its time to pass. */
  let waiting: (() => void)[];

  beforeEach(() => {
    waiting = [];
    globalThis.setTimeout = ((act: () => void) => waiting.push(act)) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = setTimeout;
    Reflect.deleteProperty(document, 'readyState');
  });

  const pass = (): void => waiting.splice(0).forEach((act) => act());

  it('is waited for as long as the page loads, and once more', () => {
    let missed = 0;
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    afterPageSettles(() => (missed += 1));
    for (let time = 0; time < 5; time += 1) pass();
    expect([missed, waiting.length]).to.deep.equal([0, 1]);
    Reflect.deleteProperty(document, 'readyState');
    pass();
    expect([missed, waiting.length]).to.deep.equal([1, 0]);
  });
});

describe('a plain link to an event', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('tells once, in the console and by an event, that no widget has the id that `data-for` gives', async () => {
    const link = (id: string, name: string): string =>
      `<a id="${id}" href="#bilateral-event=x" ${name}>they broke ties</a>`;
    const container = await put(
      link('wrong', 'data-for="none"') +
        link('elsewhere', 'data-for="words"') +
        link('right', 'data-for="here"') +
        link('boxed-one', 'data-for="boxed"') +
        link('late-one', 'data-for="late"') +
        link('nameless', '') +
        '<p id="words"></p><div id="boxed"><bilateral-relations static></bilateral-relations></div>' +
        '<bilateral-relations id="here" static></bilateral-relations>',
    );
    const errors: [string, string][] = [];
    container.addEventListener('bilateral-error', ({ target, error }) =>
      errors.push([(target as Element).id, error.message]),
    );
    container.insertAdjacentHTML('beforeend', '<bilateral-relations id="late" static></bilateral-relations>');
    const expected = [
      ['wrong', '<a> data-for="none": allowed is the id of a <bilateral-relations> of the page'],
      ['elsewhere', '<a> data-for="words": allowed is the id of a <bilateral-relations> of the page'],
    ];
    await until(() => errors.length === expected.length);
    expect([errors, console.take()]).to.deep.equal([expected, expected.map(([, message]) => message)]);
    // Moved, the links have nothing new to tell: the next that is told is another one's, which came later.
    document.body.prepend(container);
    container.insertAdjacentHTML('afterbegin', link('new', 'data-for="nor-this"'));
    await until(() => errors.length > expected.length);
    expect(errors.slice(expected.length).map(([id]) => id)).to.deep.equal(['new']);
    console.take();
  });
});

describe('words in <bilateral-link>', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const message = (name: string): string =>
    `<bilateral-link> for="${name}": allowed is the id of a <bilateral-relations> of the page`;

  it('tell once, in the console and by an event, that no widget has the id that `for` gives', async () => {
    const container = await put('<bilateral-link event="x" for="none">they broke ties</bilateral-link>');
    const errors: string[] = [];
    container.addEventListener('bilateral-error', ({ error }) => errors.push(error.message));
    await until(() => errors.length > 0);
    expect([errors, console.take()]).to.deep.equal([[message('none')], [message('none')]]);
    // Moved, it waits again, and has nothing new to tell: the next that is told is another name's.
    const link = container.querySelector('bilateral-link')!;
    container.append(link);
    link.for = 'nor-this';
    await until(() => errors.length > 1);
    expect(console.take()).to.deep.equal([message('nor-this')]);
  });

  it('tell nothing of a widget that comes later, of one in a container, or where `for` is not given', async () => {
    const container = await put(
      ['late', 'boxed', '']
        .map((name) => `<bilateral-link event="x" for="${name}">x</bilateral-link>`)
        .join('') +
        '<bilateral-link event="x">x</bilateral-link><bilateral-link event="x" for="last">x</bilateral-link>' +
        '<div id="boxed"><bilateral-relations static></bilateral-relations></div>',
    );
    container.insertAdjacentHTML('beforeend', '<bilateral-relations id="late" static></bilateral-relations>');
    const told: string[] = [];
    container.addEventListener('bilateral-error', ({ error }) => told.push(error.message));
    // The last of them has waited as long as the others.
    await until(() => told.length > 0);
    expect([told, console.take()]).to.deep.equal([[message('last')], [message('last')]]);
  });

  const TAGS = ['bilateral-link', 'bilateral-timeline'] as const;
  const leaving: readonly (readonly [how: string, leave: (element: LitElement) => unknown])[] = [
    ['come and go within one task', () => undefined],
    [
      'are to name another widget once they are gone',
      async (element) => {
        await element.updateComplete;
        element.setAttribute('for', 'other');
      },
    ],
  ];
  for (const [how, leave, tag] of leaving.flatMap((one) => TAGS.map((each) => [...one, each] as const)))
    it(`tell nothing where they ${how}: <${tag}>`, async () => {
      const container = await put(
        '<bilateral-relations id="here" static></bilateral-relations><bilateral-relations id="other" static></bilateral-relations>',
      );
      const element = document.createElement(tag);
      element.setAttribute('for', 'here');
      container.append(element);
      element.remove();
      await leave(element);
      await element.updateComplete;
      // Another one has waited as long, and from later on.
      container.insertAdjacentHTML('beforeend', '<bilateral-link event="x" for="last">x</bilateral-link>');
      const told: string[] = [];
      container.addEventListener('bilateral-error', ({ error }) => told.push(error.message));
      await until(() => told.length > 0);
      expect(console.take()).to.deep.equal([message('last')]);
    });
});
