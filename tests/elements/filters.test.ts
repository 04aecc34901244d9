import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { find, focused, headline, marks, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

const { events } = bundledDataset();

async function exploring(attributes = 'from="1999"'): Promise<BilateralRelations> {
  const widget = widgetIn(await put(`<bilateral-relations lang="en" ${attributes}></bilateral-relations>`));
  await openControls(widget);
  return widget;
}

const boxes = (widget: Element): [label: string, count: number, box: HTMLInputElement][] =>
  deepAll(widget, '[part="controls"] input[type="checkbox"]').map((box) => {
    const [, label = '', count = ''] =
      /^(.*?)\s*(\d+)$/.exec(box.closest('label')!.textContent.replace(/\s+/g, ' ').trim()) ?? [];
    return [label, Number(count), box as HTMLInputElement];
  });

async function toggle(widget: Element, wanted: string): Promise<void> {
  boxes(widget)
    .find(([label]) => label === wanted)![2]
    .click();
  await drawn(widget);
}

async function search(widget: Element, words: string): Promise<void> {
  const field = find<HTMLInputElement>(widget, '[type="search"]');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(widget);
}

describe('each option', () => {
  watchConsole();
  afterEach(removeAll);

  it('tells how many events it has', async () => {
    const widget = await exploring();
    const count = (passes: (event: (typeof events)[number]) => boolean): number =>
      events.filter(passes).length;
    const told = Object.fromEntries(boxes(widget).map(([label, number]) => [label, number]));
    expect(told).to.include({
      verbal: count(({ category }) => category === 'verbal'),
      military: count(({ category }) => category === 'military'),
      background: count(({ category }) => category === 'context'),
      'Hide accusations and claims': count(({ status }) => status === 'established'),
    });
  });

  it('of the periods too, and counts what the filters leave', async () => {
    const widget = await exploring();
    const everything = (): number =>
      Number(
        /· (\d+)$/.exec(
          deepAll(widget, 'select option').map(({ textContent }) => textContent.trim())[1] ?? '',
        )?.[1],
      );
    const counted = events.filter(({ category }) => category !== 'context');
    expect(everything()).to.equal(counted.length);
    await toggle(widget, 'military');
    expect(everything()).to.equal(counted.filter(({ category }) => category !== 'military').length);
  });

  it('counts what the other options leave', async () => {
    const widget = await exploring();
    const before = boxes(widget);
    await toggle(widget, 'verbal');
    const after = boxes(widget);
    const of = (list: typeof before, wanted: string): number => list.find(([label]) => label === wanted)![1];
    expect(of(after, 'verbal'), 'its own, for it to be chosen again').to.equal(of(before, 'verbal'));
    expect(of(after, 'United States')).to.be.below(of(before, 'United States'));
  });
});

describe('the index', () => {
  watchConsole();
  afterEach(removeAll);

  it('follows a filter, says that it is filtered, and shows the full one as a thin line', async () => {
    const widget = await exploring();
    const full = headline(widget);
    await toggle(widget, 'military');
    expect(headline(widget)).not.to.equal(full);
    const { tension } = tensionAt(bundledDataset(), '2026-01', {
      include: ({ category }) => category !== 'military',
    });
    expect(headline(widget)).to.contain(`Tension at ${Math.round(tension)} out of 100`);
    const counted = events.filter(({ category }) => category !== 'context');
    const shown = counted.filter(({ category }) => category !== 'military').length;
    expect(textOf(widget, '.chips')).to.contain(`Filtered: ${shown} of ${counted.length} events`);
    expect(deepAll(widget, 'path.full')).to.have.length(1);
    await toggle(widget, 'military');
    expect(headline(widget)).to.equal(full);
    expect(deepAll(widget, 'path.full')).to.deep.equal([]);
  });

  it('is left alone by a search, which marks, counts and lists what it finds', async () => {
    const widget = await exploring();
    const [before, drawnBefore] = [headline(widget), marks(widget).length];
    await search(widget, 'oil');
    const found = events.filter(({ title, summary }) => /oil/i.test(`${title} ${summary}`));
    expect(headline(widget)).to.equal(before);
    expect(marks(widget)).to.have.length(drawnBefore);
    expect(textOf(widget, '.chips')).to.equal('');
    expect(textOf(widget, '[part="controls"] [role="status"]')).to.equal(`${found.length} found`);
    expect(deepAll(widget, '.found li')).to.have.length(found.length);
    expect(deepAll(widget, '.mark .share').length).to.be.within(1, found.length);
  });

  it('is left alone while Enter leads from one event that was found to the next', async () => {
    const widget = await exploring();
    await search(widget, 'oil');
    const titles = deepAll(widget, '.found .act-title').map(({ textContent }) => textContent);
    for (const title of titles.slice(0, 2)) {
      press(find(widget, '[type="search"]'), 'Enter');
      await drawn(widget);
      expect(textOf(widget, '[part="details"] .title')).to.equal(title);
    }
  });

  it('says that nothing was found', async () => {
    const widget = await exploring();
    await search(widget, 'zzzz');
    expect(textOf(widget, '[part="controls"] [role="status"]')).to.equal('0 found');
    expect(marks(widget).length).to.be.greaterThan(20);
  });

  it('is whole again at one press on its chip, also when the controls are closed', async () => {
    const widget = await exploring();
    const full = headline(widget);
    await toggle(widget, 'military');
    find<HTMLElement>(widget, '.explore').click();
    await drawn(widget);
    const chip = find<HTMLButtonElement>(widget, '.chip');
    expect(chip.getAttribute('aria-label')).to.match(/^Remove: Filtered: /);
    chip.focus();
    chip.click();
    await drawn(widget);
    expect(headline(widget)).to.equal(full);
    expect(deepAll(widget, '.chip')).to.deep.equal([]);
    expect(focused() === find(widget, '.explore')).to.equal(true);
  });

  it('of nothing, when the last box is unticked, says so, and one press leads back', async () => {
    const widget = await exploring('from="1999" categories="military"');
    await toggle(widget, 'military');
    expect(
      boxes(widget)
        .slice(0, 5)
        .filter(([, , { checked }]) => checked),
    ).to.deep.equal([]);
    expect(marks(widget)).to.deep.equal([]);
    const message = find(widget, '.message');
    expect(message.textContent).to.contain('No events in this period match your filters.');
    const back = message.querySelector('button') as HTMLButtonElement;
    back.focus();
    back.click();
    await drawn(widget);
    expect(marks(widget).length).to.be.greaterThan(20);
    // The button is gone, and the focus where filters are.
    expect(focused() === find(widget, '.explore')).to.equal(true);
  });

  it('and all else is as the page has set it after Reset', async () => {
    const widget = await exploring('from="1999" categories="military economic"');
    const before = headline(widget);
    const shown = marks(widget).map((mark) => mark.getAttribute('data-key'));
    await toggle(widget, 'verbal');
    await search(widget, 'oil');
    find<HTMLElement>(widget, '[aria-label="Zoom in"]').click();
    marks(widget)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(widget);
    expect(marks(widget).map((mark) => mark.getAttribute('data-key'))).not.to.deep.equal(shown);
    deepAll(widget, '[part="controls"] button')
      .find(({ textContent }) => textContent.trim() === 'Reset')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(widget);
    expect(headline(widget)).to.equal(before);
    expect(marks(widget).map((mark) => mark.getAttribute('data-key'))).to.deep.equal(shown);
    expect(widget.categories).to.equal('military economic');
    expect(find<HTMLInputElement>(widget, '[type="search"]').value).to.equal('');
    expect(deepAll(widget, '[part="details"]')).to.deep.equal([]);
  });

  it('of a time with nothing but context says so, and one press shows it', async () => {
    const widget = widgetIn(
      await put('<bilateral-relations lang="en" from="1902-01" to="1903-06"></bilateral-relations>'),
    );
    const message = find(widget, '.message');
    expect(message.textContent).to.contain('which do not count in the index');
    message.querySelector('button')!.click();
    await drawn(widget);
    expect(marks(widget)).to.have.length(1);
  });

  it('of a time without events says so, and one press leads to the whole', async () => {
    const widget = widgetIn(
      await put('<bilateral-relations lang="en" from="1860" to="1870"></bilateral-relations>'),
    );
    (find(widget, '.message button') as HTMLButtonElement).click();
    await drawn(widget);
    expect(marks(widget).length).to.be.greaterThan(20);
  });
});
