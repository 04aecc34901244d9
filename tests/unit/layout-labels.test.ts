import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { drawing as drawn } from '../../src/layout/drawing.js';
import { placeOf } from '../../src/layout/event-place.js';
import { apart, type Box } from '../../src/layout/labels/box.js';
import { BADGE_RADIUS, placedBadges } from '../../src/layout/labels/badges.js';
import { finished } from '../../src/layout/steps.js';
import { placedLabels } from '../../src/layout/labels/labels.js';
import { wrapped } from '../../src/layout/labels/wrapping.js';
import type { Label } from '../../src/layout/labels/best-place.js';
import type { LabelCandidate, Occupied } from '../../src/layout/labels/candidate.js';
import {
  bundledCases,
  failing,
  fixedMeasure,
  polylines,
  sceneOf,
  windowOf,
  WINDOWS,
  type Case,
} from '../support/scenes.js';

const PADDED = 1;

/** Whether a straight stroke comes into a box: clipped by one edge after another, something is left of it. */
function crosses([x0, y0]: [number, number], [x1, y1]: [number, number], box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [from, by, low, high] of [
    [x0, x1 - x0, box.left, box.right],
    [y0, y1 - y0, box.top, box.bottom],
  ] as const) {
    if (by === 0) {
      if (from <= low || from >= high) return false;
      continue;
    }
    const [a, b] = [(low - from) / by, (high - from) / by];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}

function onTheLine({ drawing }: Case, box: Box): boolean {
  return polylines(drawing.curve.line).some((run) =>
    run.slice(1).some((point, number) => crosses(run[number]!, point, box)),
  );
}

const leaderOf = (label: Label): Box | undefined =>
  label.leader === undefined
    ? undefined
    : { left: label.x - 0.5, right: label.x + 0.5, top: label.leader, bottom: label.y - 4 };

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, number) => items.slice(0, number).map((other): [T, T] => [one, other]));

describe('wrapped', () => {
  const cases: [text: string, room: number, most: number, expected: string[] | undefined][] = [
    ['US ambassador expelled', 84, 3, ['US ambassador', 'expelled']],
    ['US ambassador expelled', 200, 3, ['US ambassador expelled']],
    ['US ambassador expelled', 78, 3, ['US ambassador', 'expelled']],
    ['US ambassador expelled', 77, 3, ['US', 'ambassador', 'expelled']],
    ['US ambassador expelled', 77, 2, undefined],
    ['US ambassador expelled', 59, 3, undefined],
    ['Chávez', 84, 3, ['Chávez']],
  ];
  for (const [text, room, most, expected] of cases)
    it(`“${text}” in ${room} px and ${most} lines is ${expected ? expected.join(' | ') : 'not possible'}`, () => {
      expect(wrapped(text, room, fixedMeasure, most)).to.deep.equal(expected);
    });
});

describe('labels on the curve, of the bundled record in every window at every width', () => {
  const labelled = (): readonly Case[] => bundledCases().filter(({ drawing }) => drawing.labels.length > 0);

  it('are there: in at least half of the wide drawings, four or more for the years since 1999 at 720 px', () => {
    const wide = bundledCases().filter(({ drawing }) => !drawing.frame.portrait);
    expect(labelled().length).to.be.greaterThan(wide.length / 2);
    const [whole] = bundledCases().filter(({ name }) => name === '1999–2026-01 at 720 px');
    expect(whole!.drawing.labels.length).to.be.at.least(4);
  });

  it('are as wide as their words and as high as their lines', () => {
    for (const { name, drawing } of labelled())
      for (const { heading, lines, left, right, top, bottom } of drawing.labels) {
        const width = Math.max(fixedMeasure(heading, true), ...lines.map((line) => fixedMeasure(line)));
        expect([right - left, bottom - top].map(Math.round), `${name}: ${heading}`).to.deep.equal(
          [width, drawing.frame.lineHeight * (lines.length + 1)].map(Math.round),
        );
      }
  });

  it('lie inside the plot, above the zero line and under the strip', () => {
    const wrong = failing(({ drawing: { labels, frame, chart } }) =>
      labels.every(
        ({ left, right, top, bottom }) =>
          left >= frame.x0 && right <= frame.x1 && top >= chart.top && bottom <= chart.zero,
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('lie at least 6 px apart', () => {
    expect(
      failing(({ drawing }) => pairs(drawing.labels).every(([one, other]) => apart(one, other, 6))),
    ).to.deep.equal([]);
  });

  it('do not lie on the line', () => {
    const wrong = failing((one) =>
      one.drawing.labels.every(
        ({ left, right, top, bottom }) =>
          !onTheLine(one, {
            left: left - PADDED,
            right: right + PADDED,
            top: top - PADDED,
            bottom: bottom + PADDED,
          }),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('do not lie on a dot, nor on the leader of another', () => {
    const wrong = failing(({ drawing: { labels, end } }) => {
      const dots = [...labels, ...(end ? [end] : [])].map(({ x, y }) => ({
        left: x - 3,
        right: x + 3,
        top: y - 3,
        bottom: y + 3,
      }));
      return labels.every((label) =>
        [
          ...dots,
          ...labels.filter((other) => other !== label).flatMap((other) => leaderOf(other) ?? []),
        ].every((box) => apart(label, box, 0)),
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('do not lie on the words “no record” or “conflict stock”', () => {
    const wrong = failing(({ drawing: { labels, noRecord, conflictLabel } }) => {
      const stock = conflictLabel && {
        left: conflictLabel.x,
        right: conflictLabel.x + fixedMeasure('conflict stock'),
        top: conflictLabel.y - 8,
        bottom: conflictLabel.y + 2,
      };
      return labels.every((label) =>
        [...noRecord, ...(stock ? [stock] : [])].every((box) => apart(label, box, 0)),
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('are at most one for 66 px of plot', () => {
    expect(
      failing(({ drawing: { labels, axis } }) => labels.length <= (axis.x1 - axis.x0) / 66),
    ).to.deep.equal([]);
  });

  it('have their dot on the curve at the place of their event', () => {
    const wrong = failing(({ drawing: { labels, badges, axis, scale }, scene }) =>
      [...labels, ...badges].every(({ id, x, y }) => {
        const event = scene.events.find((one) => one.id === id)!;
        const instant = placeOf(event, axis);
        return (
          Math.abs(x - axis.x(instant)) < 0.01 &&
          Math.abs(y - scale.tension(scene.index.at(instant).tension)) < 0.01
        );
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('are none where there is no chart over the lanes, and none in portrait', () => {
    expect(failing(({ drawing }) => !drawing.frame.portrait || drawing.labels.length === 0)).to.deep.equal(
      [],
    );
  });
});

describe('placedLabels and placedBadges', () => {
  const SIZE = 500;
  const flat = (y: number): Float64Array => new Float64Array(SIZE).fill(y);
  const curve = {
    line: '',
    conflict: '',
    conflictEdge: '',
    cooperation: '',
    cooperationEdge: '',
    band: '',
    outer: { highest: flat(180), lowest: flat(180) },
    highest: flat(180),
    lowest: flat(180),
    conflictTop: flat(200),
  };
  const area = { left: 0, right: SIZE, top: 0, bottom: 200, x0: 0, lineHeight: 14 };
  const candidate = (id: string, x: number, row: string): LabelCandidate => ({
    id,
    x,
    y: 180,
    heading: id,
    text: id,
    mark: { row, left: x - 40, right: x + 40 },
  });
  const none: Occupied = { boxes: [], marks: [] };
  const ids = (candidates: LabelCandidate[], occupied = none): string[][] => [
    finished(placedLabels(candidates, 9, area, curve, occupied, fixedMeasure)).map(({ id }) => id),
    placedBadges(candidates, 9, area, curve, occupied).map(({ id }) => id),
  ];
  const [first, near, far] = [
    candidate('a', 100, 'one'),
    candidate('b', 140, 'one'),
    candidate('c', 300, 'one'),
  ];

  it('take the most important first, and none whose mark another annotated mark would hide', () => {
    expect(ids([first, near, far])).to.deep.equal([
      ['a', 'c'],
      ['a', 'c'],
    ]);
    expect(ids([near, first, far])).to.deep.equal([
      ['b', 'c'],
      ['b', 'c'],
    ]);
  });

  it('take both where their marks stand in different lanes', () => {
    expect(ids([first, candidate('b', 140, 'two')])).to.deep.equal([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('take none whose mark would hide, or be hidden by, one that is annotated already', () => {
    expect(ids([first, far], { boxes: [], marks: [near.mark] })).to.deep.equal([['c'], ['c']]);
  });
});

describe('two annotated marks of one lane and stance', () => {
  it('never cover each other by more than 42%, for they do not merge', () => {
    const wrong = failing(({ drawing: { labels, badges, marks } }) => {
      const annotated = new Set([...labels, ...badges].map(({ id }) => id));
      const kept = marks.filter((mark) => mark.kind === 'event' && annotated.has(mark.event.id));
      return pairs(kept).every(([one, other]) => {
        if (one.lane !== other.lane || one.stance !== other.stance) return true;
        const common =
          Math.min(one.x + one.rx, other.x + other.rx) - Math.max(one.x - one.rx, other.x - other.rx);
        return common <= 0.42 * 2 * Math.min(one.rx, other.rx) + 1e-6;
      });
    });
    expect(wrong).to.deep.equal([]);
  });
});

describe('numbers on the curve, in portrait', () => {
  const numbered = (): readonly Case[] => bundledCases().filter(({ drawing }) => drawing.badges.length > 0);

  for (const [from, to] of WINDOWS)
    it(`are of the same events on all phones: ${from} to ${to}`, () => {
      const scene = sceneOf(bundledDataset(), windowOf(from, to));
      const idsAt = (width: number): string =>
        drawn(scene, width, fixedMeasure)
          .badges.map(({ id }) => id)
          .join(' ');
      const different = [300, 330, 360, 390, 430].filter((width) => idsAt(width) !== idsAt(280));
      expect(different).to.deep.equal([]);
    });

  it('are there: three or more for the years since 1999 on every phone, none in wide drawings', () => {
    const phones = numbered().filter(({ name }) => name.startsWith('1999–2026'));
    expect(phones.map(({ drawing }) => drawing.frame.width)).to.deep.equal([280, 320, 360, 414, 519]);
    expect(phones.filter(({ drawing }) => drawing.badges.length < 3)).to.deep.equal([]);
    expect(numbered().filter(({ drawing }) => !drawing.frame.portrait)).to.deep.equal([]);
  });

  it('count from 1 in time order, to 6 at most', () => {
    for (const { name, drawing } of numbered()) {
      expect(
        drawing.badges.map(({ number }) => number),
        name,
      ).to.deep.equal(drawing.badges.map((_, place) => place + 1));
      expect(
        drawing.badges.map(({ x }) => x),
        name,
      ).to.deep.equal(drawing.badges.map(({ x }) => x).sort((a, b) => a - b));
      expect(drawing.badges.length, name).to.be.at.most(6);
    }
  });

  it('lie inside the plot, apart from each other, from every dot and from the last value', () => {
    const wrong = failing(({ drawing: { badges, frame, chart, end } }) => {
      const discs = badges.map(({ badgeX, badgeY }) => ({
        left: badgeX - BADGE_RADIUS,
        right: badgeX + BADGE_RADIUS,
        top: badgeY - BADGE_RADIUS,
        bottom: badgeY + BADGE_RADIUS,
      }));
      const dots = [...badges, ...(end ? [end] : [])].map(({ x, y }) => ({
        left: x - 3,
        right: x + 3,
        top: y - 3,
        bottom: y + 3,
      }));
      return (
        discs.every(
          (disc) =>
            disc.left >= frame.x0 &&
            disc.right <= frame.x1 &&
            disc.top >= chart.top &&
            disc.bottom <= chart.zero,
        ) &&
        pairs(discs).every(([one, other]) => apart(one, other, 3)) &&
        discs.every((disc) => dots.every((dot) => apart(disc, dot, 0)))
      );
    });
    expect(wrong).to.deep.equal([]);
  });
});
