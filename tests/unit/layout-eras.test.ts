import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { eraSpans, strips } from '../../src/layout/eras.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { rawDataset, SCALE } from '../support/small-dataset.js';
import { bundledCases, fixedMeasure, windowOf } from '../support/scenes.js';

const dataset = parseDataset(
  rawDataset([], {
    eras: [
      { id: 'a1', label: 'First', party: 'A', date: '1990/1999' },
      { id: 'b1', label: 'Other', party: 'B', date: '1995/2004' },
      { id: 'a2', label: 'Second', party: 'A', date: '2000/2009' },
      { id: 'phase', label: 'A phase', date: '2000/2009' },
      { id: 'a3', label: 'Third', party: 'A', date: '2010/..' },
    ],
  }),
  SCALE,
);
const [governments] = strips(dataset);
const axis = timeAxis(windowOf('1995', '2030'), 0, 360);

describe('eraSpans', () => {
  const spans = eraSpans(governments, axis, fixedMeasure, 0);

  it('are the governments of one side in the window, cut at its ends', () => {
    expect(spans.map(({ era, x0, x1 }) => [era.id, Math.round(x0), Math.round(x1)])).to.deep.equal([
      ['a1', 0, 50],
      ['a2', 50, 150],
      ['a3', 150, 360],
    ]);
  });

  it('begin where their first day is in the window, and not at its edge', () => {
    expect(spans.map(({ begins }) => begins)).to.deep.equal([false, true, true]);
  });

  it('alternate in the order of the record, whatever part of it is shown', () => {
    expect(spans.map(({ odd }) => odd)).to.deep.equal([true, false, true]);
    const later = eraSpans(governments, timeAxis(windowOf('2001', '2030'), 0, 360), fixedMeasure, 0);
    expect(later.map(({ era, odd }) => [era.id, odd])).to.deep.equal([
      ['a2', false],
      ['a3', true],
    ]);
  });

  it('are named where the name fits; the last may run on over the room that is told', () => {
    const named = (px: number, overrun: number): boolean[] =>
      eraSpans(governments, timeAxis(windowOf('1995', '2030'), 0, px), fixedMeasure, overrun).map(
        (span) => span.named,
      );
    // "First" needs 5 + 30 + 4 px; "Second" 5 + 36 + 4; "Third" as much as the first.
    expect(named(360, 0)).to.deep.equal([true, true, true]);
    expect(named(200, 0)).to.deep.equal([false, true, true]);
    expect(named(60, 0)).to.deep.equal([false, false, false]);
    expect(named(60, 5)).to.deep.equal([false, false, true]);
  });

  it('of the bundled record never lie on each other by more than the day on which power passed', () => {
    for (const { name, drawing } of bundledCases())
      for (const strip of drawing.strips)
        strip.slice(1).forEach((span, number) => {
          expect(span.x0, `${name}: ${span.era.id}`).to.be.at.least(strip[number]!.x1 - 0.01);
        });
  });

  it('names no era where the name of one that overlaps it stands', () => {
    const overlapping = parseDataset(
      rawDataset([], {
        eras: [
          { id: 'long', label: 'A long phase', date: '2000/2020' },
          { id: 'within', label: 'Within', date: '2001/2019' },
          { id: 'after', label: 'After', date: '2015/2030' },
        ],
      }),
      SCALE,
    ).eras;
    expect(eraSpans(overlapping, axis, fixedMeasure, 0).map(({ named }) => named)).to.deep.equal([
      true,
      false,
      true,
    ]);
  });
});

describe('strips', () => {
  const ids = (list: readonly (readonly { readonly id: string }[])[]): string[][] =>
    list.map((eras) => eras.map(({ id }) => id));

  it('are the governments of the two sides', () => {
    expect(ids(strips(dataset))).to.deep.equal([['a1', 'a2', 'a3'], ['b1']]);
  });

  it('are the phases, under the drawing, where no government is told', () => {
    const phases = dataset.eras.filter(({ party }) => party === undefined);
    expect(ids(strips({ ...dataset, eras: phases }))).to.deep.equal([[], ['phase']]);
  });
});
