import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as d3 from 'd3-interpolate';
import * as standIn from '../../tools/vite/d3-interpolate.js';

const RANGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [96, 624],
  [100, 0],
  [-7.5, 1e6],
];
const STEPS = [-0.5, 0, 0.1, 1 / 3, 0.5, 0.999, 1, 1.5];

const PAIRS = [
  { name: 'interpolate', real: d3.interpolate, ours: standIn.interpolate },
  { name: 'interpolateNumber', real: d3.interpolateNumber, ours: standIn.interpolateNumber },
  { name: 'interpolateRound', real: d3.interpolateRound, ours: standIn.interpolateRound },
];

describe("the drop-in's stand-in for d3-interpolate", () => {
  for (const { name, real, ours } of PAIRS) {
    for (const [a, b] of RANGES) {
      it(`gives the numbers of ${name}(${a}, ${b})`, () => {
        for (const t of STEPS) equal(ours(a, b)(t), real(a, b)(t));
      });
    }
  }
});
