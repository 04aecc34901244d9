import { expect } from 'chai';
import { CATEGORIES, INDEX_CATEGORIES } from '../../src/data/categories.js';
import type { Status } from '../../src/data/dataset.js';
import { glyph, glyphOf, weightClass } from '../../src/layout/glyph.js';

function outline(path: string): DOMPoint[] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  const length = element.getTotalLength();
  return Array.from({ length: 2000 }, (_, number) => element.getPointAtLength((length * number) / 2000));
}

/** By the shoelace formula. */
function areaOf(path: string): number {
  const points = outline(path);
  const sum = points.reduce((total, { x, y }, number) => {
    const next = points[(number + 1) % points.length]!;
    return total + x * next.y - next.x * y;
  }, 0);
  return Math.abs(sum) / 2;
}

describe('weightClass', () => {
  const cases: [weight: number, expected: number][] = [
    [0, 0],
    [0.1, 1],
    [-2, 1],
    [2.1, 2],
    [-4, 2],
    [5, 3],
    [-6.4, 4],
    [8, 4],
    [-8.1, 5],
    [10, 5],
    [-10, 5],
  ];
  for (const [weight, expected] of cases)
    it(`of ${weight} is ${expected}: steps of two of the absolute weight`, () => {
      expect(weightClass(weight)).to.equal(expected);
    });
});

describe('glyph', () => {
  for (const diameter of [6, 7.5, 9, 10.5, 12]) {
    const circle = (Math.PI * diameter ** 2) / 4;
    for (const category of CATEGORIES)
      it(`${category} of weight ${diameter} px has the area of the circle`, () => {
        expect(areaOf(glyph(category, diameter).path) / circle).to.be.closeTo(1, 0.01);
      });
  }

  for (const category of CATEGORIES)
    it(`${category} reaches as far as its half extents say`, () => {
      const { path, rx, top, bottom } = glyph(category, 12);
      const points = outline(path);
      expect(Math.max(...points.map(({ x }) => x))).to.be.closeTo(rx, 0.05);
      expect(Math.min(...points.map(({ x }) => x))).to.be.closeTo(-rx, 0.05);
      expect(Math.min(...points.map(({ y }) => y))).to.be.closeTo(-top, 0.05);
      expect(Math.max(...points.map(({ y }) => y))).to.be.closeTo(bottom, 0.05);
    });

  it('has a shape of its own for each category that the index counts', () => {
    const paths = INDEX_CATEGORIES.map((category) => glyph(category, 12).path);
    expect(new Set(paths).size).to.equal(paths.length);
  });
});

describe('glyphOf', () => {
  const cases: [weight: number, status: Status, diameter: number][] = [
    [0, 'established', 5],
    [-1, 'established', 6],
    [4, 'established', 7.5],
    [-6, 'established', 9],
    [8, 'established', 10.5],
    [-10, 'established', 12],
    [-1, 'claimed', 7.5],
    [-1, 'disputed', 7.5],
    [0, 'claimed', 7.5],
    [-10, 'claimed', 12],
  ];
  for (const [weight, status, diameter] of cases)
    it(`draws weight ${weight}, ${status}, ${diameter} px wide`, () => {
      expect(glyphOf({ category: 'verbal', weight, status }).rx).to.equal(diameter / 2);
    });
});
