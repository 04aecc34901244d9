import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { find, press } from '../support/look.js';
import { withMotion } from '../support/motion.js';
import { deepAll } from '../support/shadow.js';
import { drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="2010" to="2014" overview></bilateral-relations>';

/** Where the period begins on the overview, CSS px. */
const left = (root: Element): number => Number(find(root, '.overview .frame').getAttribute('x'));
const yearsOf = (root: Element): string =>
  deepAll(root, '[part="axis"] text')
    .map(({ textContent }) => textContent)
    .join(' ');

async function still(widget: BilateralRelations): Promise<void> {
  await widget.updateComplete;
  await drawn(widget);
}

/** Where the period stood in each picture until the widget had drawn. */
async function seen(widget: BilateralRelations): Promise<readonly number[]> {
  const places: number[] = [];
  const look = (): void => {
    const place = left(widget);
    if (place !== places.at(-1)) places.push(place);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(find(widget, '.overview .frame'), { attributes: true });
  await still(widget);
  look();
  observer.disconnect();
  return places;
}

const isRising = (places: readonly number[]): boolean =>
  places.slice(1).every((place, at) => place > places[at]!);

const slider = (widget: Element): Element => find(widget, 'svg .surface[role="slider"]');
const button = (widget: Element, name: string): HTMLButtonElement =>
  deepAll(widget, 'button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  ) as HTMLButtonElement;

async function widgetOf(markup = WIDGET): Promise<BilateralRelations> {
  return widgetIn(await put(markup));
}

describe('a period that the reader asks for', () => {
  watchConsole();
  withMotion();
  afterEach(removeAll);

  const BY: readonly [what: string, ask: (widget: BilateralRelations) => Promise<void> | void][] = [
    ['a key', (widget) => void press(slider(widget), '>')],
    [
      'a button of the controls',
      async (widget) => {
        await openControls(widget);
        button(widget, 'Later years').click();
      },
    ],
    ['an event that is chosen elsewhere', (widget) => widget.show('2019-01-23-ties-broken')],
    ['a view', (widget) => void (widget.viewState = { from: '2019', to: '2023' })],
  ];
  for (const [what, ask] of BY)
    it(`by ${what} is moved to, picture by picture`, async () => {
      const widget = await widgetOf();
      const before = left(widget);
      await ask(widget);
      const places = await seen(widget);
      expect(places.length, String(places)).to.be.greaterThan(1);
      expect(isRising([before, ...places.filter((place) => place !== before)]), String(places)).to.equal(
        true,
      );
    });

  it('is in the state, and told to the page, before the picture is there', async () => {
    const widget = await widgetOf();
    const told: string[] = [];
    widget.addEventListener('bilateral-window', ({ from }) => told.push(from));
    press(slider(widget), '>');
    expect(told).to.have.length(1);
    expect(widget.viewState.from).to.equal(told[0]);
    const first = (await seen(widget))[0]!;
    expect(first).to.be.lessThan(left(widget));
  });

  it('is asked for again while the picture moves: the motion goes on to the new end', async () => {
    const [twice, once] = [await widgetOf(), await widgetOf()];
    press(slider(twice), '>');
    await new Promise(requestAnimationFrame);
    press(slider(twice), '>');
    const places = await seen(twice);
    expect(isRising(places), String(places)).to.equal(true);
    for (let time = 0; time < 2; time += 1) {
      press(slider(once), '>');
      await still(once);
    }
    expect(left(twice)).to.equal(left(once));
  });

  it('leaves the Tab stop of the timeline where it was', async () => {
    const widget = await widgetOf();
    const stop = (): string | null | undefined =>
      deepAll(widget, '.mark[tabindex="0"]')[0]?.getAttribute('data-key');
    const first = stop();
    press(slider(widget), '-');
    await still(widget);
    press(slider(widget), '+');
    await still(widget);
    expect(stop()).to.equal(first);
  });

  it('shows the labels of the end once it is there', async () => {
    const [moved, set] = [
      await widgetOf(),
      await widgetOf(WIDGET.replace('2010', '2016').replace('2014', '2020')),
    ];
    moved.viewState = { from: '2016', to: '2020' };
    await still(moved);
    const labels = (widget: Element): string[] =>
      deepAll(widget, '.label').map(({ textContent }) => textContent);
    expect(labels(moved)).to.have.length.greaterThan(0);
    expect(labels(moved)).to.deep.equal(labels(set));
    expect(yearsOf(moved)).to.equal(yearsOf(set));
  });
});

describe('a period is there at once', () => {
  watchConsole();
  afterEach(removeAll);

  const isThereAtOnce = async (widget: BilateralRelations, ask: () => void): Promise<void> => {
    const before = left(widget);
    ask();
    const places = await seen(widget);
    expect(places.filter((place) => place !== before)).to.have.length(1);
  };

  describe('although the reader allows motion,', () => {
    withMotion();

    it('where the page sets it', async () => {
      const widget = await widgetOf();
      await isThereAtOnce(widget, () => (widget.from = '2012'));
    });

    it('where a wheel turns', async () => {
      const widget = await widgetOf();
      await isThereAtOnce(widget, () =>
        slider(widget).dispatchEvent(
          new WheelEvent('wheel', {
            clientX: 300,
            bubbles: true,
            composed: true,
            cancelable: true,
            deltaY: 100,
            ctrlKey: true,
          }),
        ),
      );
    });

    it('under static', async () => {
      const widget = await widgetOf(WIDGET.replace(' overview', ' overview static'));
      await isThereAtOnce(widget, () => (widget.viewState = { from: '2019', to: '2023' }));
    });

    it('on paper, where a motion ends', async () => {
      const widget = await widgetOf();
      const before = left(widget);
      press(slider(widget), '>');
      await new Promise(requestAnimationFrame);
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      const onPaper = left(widget);
      await still(widget);
      expect(left(widget)).to.equal(onPaper);
      dispatchEvent(new Event('afterprint'));
      expect(onPaper).to.be.greaterThan(before);
    });
  });

  it('for readers who want no motion', async () => {
    const widget = await widgetOf();
    await isThereAtOnce(widget, () => void press(slider(widget), '>'));
  });
});
