/** Arithmetic of keys, letters and pointers among the marks. */
import { expect } from 'chai';
import type { BilateralEvent } from '../../src/data/dataset.js';
import { activeEvent, placeOfMark } from '../../src/elements/interaction/active-mark.js';
import { dotAt, dotsUnder, markAt, marksUnder } from '../../src/elements/interaction/mark-at.js';
import { isMarkMove, markMove } from '../../src/elements/interaction/mark-moves.js';
import { nearest } from '../../src/elements/interaction/nearest.js';
import { titledMark, TypeAhead } from '../../src/elements/interaction/type-ahead.js';
import { keyOfMark, type Mark } from '../../src/layout/marks/mark.js';
import { clusterMark, eventMark } from '../support/made-marks.js';
import { datasetOf } from '../support/small-dataset.js';

const TITLES = ['Alpha', 'Beta', 'Another', 'Gamma', 'Élan'];
const { events } = datasetOf(
  ...TITLES.map((title, place) => ({ id: title, title, date: `200${place}-01-01` })),
);
const [alpha, beta, another, gamma, elan] = events as unknown as readonly [
  BilateralEvent,
  BilateralEvent,
  BilateralEvent,
  BilateralEvent,
  BilateralEvent,
];
const idOf = (mark: Mark | undefined): string | undefined => mark && keyOfMark(mark);

describe('a key among twelve marks in one lane', () => {
  const twelve = datasetOf(
    ...Array.from({ length: 12 }, (_, place) => ({ id: `m${place}`, date: `${2000 + place}` })),
  ).events.map((event, place) => eventMark(event, { x: place * 10 }));
  const cases: readonly (readonly [key: string, now: number, expected: string | undefined])[] = [
    ['ArrowRight', 3, 'm4'],
    ['ArrowRight', 11, 'm11'],
    ['ArrowRight', -1, 'm0'],
    ['ArrowLeft', 3, 'm2'],
    ['ArrowLeft', 0, 'm0'],
    ['PageDown', 1, 'm11'],
    ['PageDown', 0, 'm10'],
    ['PageUp', 11, 'm1'],
    ['PageUp', 3, 'm0'],
    ['Home', 7, 'm0'],
    ['End', 7, 'm11'],
    ['ArrowUp', 3, undefined],
    ['ArrowDown', 3, undefined],
    ['Enter', 3, undefined],
    ['toString', 3, undefined],
  ];
  for (const [key, now, expected] of cases)
    it(`${key} at place ${now} leads to ${expected ?? 'none'}`, () =>
      expect(idOf(markMove(key, twelve, now))).to.equal(expected));

  it('leads to none where there is no mark', () => {
    for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End'])
      expect(markMove(key, [], -1), key).to.equal(undefined);
  });

  it('moves among marks, or means something else', () => {
    const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(moves.filter((key) => !isMarkMove(key))).to.deep.equal([]);
    expect(['a', 'Enter', 'Tab', 'constructor', '__proto__'].filter(isMarkMove)).to.deep.equal([]);
  });
});

describe('a key across the lanes', () => {
  const marks = [
    eventMark(alpha, { x: 10, lane: 0 }),
    eventMark(beta, { x: 20, lane: 2 }),
    eventMark(another, { x: 80, lane: 0 }),
    eventMark(gamma, { x: 90, lane: 2 }),
  ];
  const cases: readonly (readonly [key: string, from: string, expected: string | undefined])[] = [
    ['ArrowDown', 'Alpha', 'Beta'],
    ['ArrowDown', 'Another', 'Gamma'],
    ['ArrowUp', 'Gamma', 'Another'],
    ['ArrowUp', 'Alpha', undefined],
    ['ArrowDown', 'Gamma', undefined],
  ];
  for (const [key, from, expected] of cases)
    it(`${key} from ${from} leads over the empty lane to ${expected ?? 'none'}`, () => {
      const now = marks.findIndex((mark) => keyOfMark(mark) === from);
      expect(idOf(markMove(key, marks, now))).to.equal(expected);
    });
});

describe('the mark that Tab reaches after the marks have changed', () => {
  const single = events.map((event, place) => eventMark(event, { x: place }));
  const merged = [clusterMark([alpha, beta]), eventMark(another), clusterMark([gamma, elan])];
  const cases: readonly (readonly [
    what: string,
    marks: readonly Mark[],
    before: BilateralEvent | undefined,
    chosen: BilateralEvent | undefined,
    expected: string | undefined,
  ])[] = [
    ['is the first at first', single, undefined, undefined, 'Alpha'],
    ['is the one with what the reader chose', single, beta, gamma, 'Gamma'],
    ['is the cluster with what the reader chose', merged, undefined, elan, 'Gamma'],
    ['stays where it is', single, another, undefined, 'Another'],
    ['is the cluster that holds its event now', merged, beta, undefined, 'Alpha'],
    ['is the nearest in time where its event is gone', [single[0]!, single[4]!], gamma, undefined, 'Élan'],
    ['stays where what was chosen is not drawn', [single[0]!, single[1]!], beta, gamma, 'Beta'],
    ['is none among no marks', [], beta, undefined, undefined],
  ];
  for (const [what, marks, before, chosen, expected] of cases)
    it(what, () => expect(activeEvent(marks, before, chosen)?.id).to.equal(expected));

  it('has its place by its first event alone', () => {
    expect([alpha, beta, gamma, undefined].map((event) => placeOfMark(merged, event))).to.deep.equal([
      0, -1, 2, -1,
    ]);
  });
});

describe('letters', () => {
  const cases: readonly (readonly [what: string, typed: readonly (readonly [string, number])[], string])[] = [
    [
      'typed soon after each other belong together',
      [
        ['A', 0],
        ['n', 799],
      ],
      'an',
    ],
    [
      'typed after a pause begin anew',
      [
        ['A', 0],
        ['n', 800],
      ],
      'n',
    ],
    [
      'have their pause counted from the letter before',
      [
        ['a', 0],
        ['b', 700],
        ['c', 1400],
      ],
      'abc',
    ],
    ['are made small', [['É', 0]], 'é'],
  ];
  for (const [what, typed, expected] of cases)
    it(what, () => {
      const ahead = new TypeAhead();
      expect(typed.map(([letter, at]) => ahead.add(letter, at)).at(-1)).to.equal(expected);
    });

  const marks = [eventMark(alpha), clusterMark([beta, another]), eventMark(gamma), eventMark(elan)];
  const leads: readonly (readonly [text: string, now: number, expected: string | undefined])[] = [
    ['a', -1, 'Alpha'],
    ['a', 0, 'Beta'],
    ['a', 1, 'Alpha'],
    ['al', 0, 'Alpha'],
    ['an', 0, 'Beta'],
    ['g', 3, 'Gamma'],
    ['é', 0, 'Élan'],
    ['z', 0, undefined],
  ];
  for (const [text, now, expected] of leads)
    it(`“${text}” at place ${now} leads to ${expected ?? 'none'}`, () =>
      expect(idOf(titledMark(marks, now, text))).to.equal(expected));
});

describe('a pointer', () => {
  const marks = [
    eventMark(alpha, { x: 50, y: 20, rx: 4 }),
    eventMark(beta, { x: 60, y: 20, rx: 4 }),
    clusterMark([gamma, elan], { x: 120, y: 20, rx: 30 }),
  ];
  const cases: readonly (readonly [x: number, y: number, expected: string])[] = [
    [50, 20, 'Alpha'],
    [54.9, 20, 'Alpha'],
    [55.1, 20, 'Beta'],
    [91, 20, 'Gamma'],
    [62, 60, 'Beta'],
  ];
  for (const [x, y, expected] of cases)
    it(`at ${x}, ${y} means the mark whose edge is nearest: ${expected}`, () =>
      expect(idOf(markAt(marks, { x, y }))).to.equal(expected));

  it('means no mark where there is none', () => {
    expect(markAt([], { x: 0, y: 0 })).to.equal(undefined);
  });

  const fingers: readonly (readonly [x: number, y: number, expected: readonly string[]])[] = [
    [55, 20, ['Alpha', 'Beta']],
    [40, 20, ['Alpha']],
    [75, 20, ['Beta']],
    [79, 20, ['Gamma']],
    [55, 60, []],
  ];
  for (const [x, y, expected] of fingers)
    it(`that is a finger at ${x}, ${y} may mean ${expected.join(' and ') || 'no mark'}`, () =>
      expect(marksUnder(marks, { x, y }).map(idOf)).to.deep.equal(expected));

  it('means a dot up to 8 px from it in both directions, else the date', () => {
    const dots = [{ x: 100, y: 100 }];
    const points = [
      [108, 92],
      [109, 100],
      [100, 91],
    ] as const;
    expect(points.map(([x, y]) => dotAt(dots, { x, y }) === dots[0])).to.deep.equal([true, false, false]);
  });

  it('means the nearest of several dots', () => {
    const dots = [
      { x: 100, y: 100 },
      { x: 106, y: 100 },
    ];
    expect(dotAt(dots, { x: 104, y: 100 })).to.equal(dots[1]);
  });

  it('that is a finger may mean all dots up to 12 px from it, told in the order of time', () => {
    const [late, early, far] = [
      { x: 106, y: 100 },
      { x: 100, y: 108 },
      { x: 130, y: 100 },
    ];
    expect(dotsUnder([late, far, early], { x: 100, y: 100 })).to.deep.equal([early, late]);
    expect(dotsUnder([late, far, early], { x: 118, y: 100 })).to.deep.equal([late, far]);
    expect(dotsUnder([late, far, early], { x: 60, y: 100 })).to.deep.equal([]);
  });

  it('of equally near ones means the first, and of none that has a distance none', () => {
    expect([nearest([3, 1, -1], Math.abs), nearest([NaN], Math.abs)]).to.deep.equal([1, undefined]);
  });
});
