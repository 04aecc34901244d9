import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralEvent } from '../../src/data/dataset.js';
import { episodeOf } from '../../src/data/episode.js';
import { datasetOf } from '../support/small-dataset.js';
import { watchConsole } from '../support/console.js';
import { textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const ANSWER = '2013-10-01-three-diplomats-expelled';

const told = (container: Element): HTMLButtonElement[] =>
  deepAll(container, '[part="details"] .acts button') as HTMLButtonElement[];
const titles = (container: Element): string[] =>
  told(container).map((button) => textOf(button, '.act-title'));

describe('an act and its answers', () => {
  watchConsole();
  afterEach(removeAll);

  const dataset = bundledDataset();
  const event = dataset.events.find(({ id }) => id === ANSWER)!;
  const story = episodeOf(dataset, event);

  it('are the events of one episode, in the order of the record', () => {
    expect(story.length).to.be.greaterThan(1);
    expect(new Set(story.map(({ episode }) => episode)).size).to.equal(1);
    expect(story).to.deep.equal(dataset.events.filter(({ episode }) => episode === event.episode));
  });

  it('stand in the order that the record gives them, where their dates are too coarse to tell it', () => {
    const places = episodeOf(
      datasetOf(
        { id: 'answer', date: '2002-04', episode: 'coup', order: 2 },
        { id: 'before', date: '2002-04-06', episode: 'coup', order: 1 },
        { id: 'earliest-without-a-place', date: '2001', episode: 'coup' },
        { id: 'latest-without-a-place', date: '2002-05', episode: 'coup' },
      ),
      { episode: 'coup' } as BilateralEvent,
    );
    expect(places.map(({ id }) => id)).to.deep.equal([
      'before',
      'answer',
      'earliest-without-a-place',
      'latest-without-a-place',
    ]);
  });

  it('are nothing for an event that belongs to no episode', () => {
    const alone = dataset.events.find(({ episode }) => episode === undefined)!;
    expect(episodeOf(dataset, alone)).to.deep.equal([]);
  });

  it('are listed in the details of each, the one that is shown marked', async () => {
    const container = await put(
      `<bilateral-relations lang="en" from="1999" selected="${ANSWER}"></bilateral-relations>`,
    );
    expect(titles(container)).to.deep.equal(story.map(({ title }) => title));
    const current = told(container).filter((button) => button.getAttribute('aria-current') === 'true');
    expect(current.map((button) => textOf(button, '.act-title'))).to.deep.equal([event.title]);
  });

  it('lead from one to the next', async () => {
    const container = await put(
      `<bilateral-relations lang="en" from="1999" selected="${ANSWER}"></bilateral-relations>`,
    );
    const other = story.find(({ id }) => id !== ANSWER)!;
    told(container)
      .find((button) => textOf(button, '.act-title') === other.title)!
      .click();
    await drawn(widgetIn(container));
    expect(widgetIn(container).selected).to.equal(other.id);
    expect(textOf(container, '[part="details"] .title')).to.equal(other.title);
  });

  it('are marked in the timeline while one is shown, and no longer when it is closed', async () => {
    const container = await put(
      `<bilateral-relations lang="en" from="2012" to="2015" selected="${ANSWER}"></bilateral-relations>`,
    );
    expect(deepAll(container, '.mark .share')).to.have.lengthOf.at.least(1);
    widgetIn(container).selected = undefined;
    await drawn(widgetIn(container));
    expect(deepAll(container, '.mark .share')).to.deep.equal([]);
  });
});
