import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { eventById } from '../../src/data/event-by-id.js';
import { drawing, type Drawing } from '../../src/layout/drawing.js';
import { apart } from '../../src/layout/labels/box.js';
import { fixedMeasure, sceneOf, windowOf } from '../support/scenes.js';

/** Acts of the period that are not important enough to be labelled. */
const MINOR = [
  '2011-12-20-obama-called-clown',
  '2013-10-01-three-diplomats-expelled',
  '2016-sanctions-act-extended',
];
const ids = ({ labels }: Drawing): string[] => labels.map(({ id }) => id);
const places = ({ labels }: Drawing): Map<string, string> =>
  new Map(labels.map(({ id, left, top }) => [id, `${left} ${top}`]));

describe('the label of an event that is chosen', () => {
  const dataset = bundledDataset();
  const scene = sceneOf(dataset, windowOf('1999', '2026-01'));
  const usual = drawing(scene, 720, fixedMeasure);
  const chosen = (id: string, width = 720): Drawing =>
    drawing(scene, width, fixedMeasure, true, eventById(dataset.events, id));

  for (const id of MINOR)
    it(`is there though others are more important: ${id}`, () => {
      expect(ids(usual)).not.to.include(id);
      expect(ids(chosen(id))).to.include(id);
    });

  it('leaves out those that are in its way and moves no other', () => {
    for (const id of MINOR) {
      const found = chosen(id);
      const mine = found.labels.find((label) => label.id === id)!;
      for (const label of found.labels) {
        if (label === mine) continue;
        expect(apart(label, mine, 0), `${label.id} and ${id}`).to.equal(true);
        expect(places(found).get(label.id)).to.equal(places(usual).get(label.id));
      }
    }
  });

  it('changes nothing where the event has one already', () => {
    for (const id of ids(usual)) expect(ids(chosen(id))).to.deep.equal(ids(usual));
  });

  it('is there where the page wants none', () => {
    const [id] = MINOR;
    const bare = drawing({ ...scene, labels: [] }, 720, fixedMeasure, true, eventById(dataset.events, id!));
    expect(ids(bare)).to.deep.equal([id]);
  });

  it('is none where the event is not in view', () => {
    const short = sceneOf(dataset, windowOf('2018', '2021'));
    const [id] = MINOR;
    expect(ids(drawing(short, 720, fixedMeasure, true, eventById(dataset.events, id!)))).to.deep.equal(
      ids(drawing(short, 720, fixedMeasure)),
    );
  });

  it('leaves the numbers of a phone as they are, for their list must not move under the finger', () => {
    const numbers = ({ badges }: Drawing): string[] => badges.map(({ id }) => id);
    expect(numbers(chosen(MINOR[0]!, 360))).to.deep.equal(numbers(drawing(scene, 360, fixedMeasure)));
  });
});
