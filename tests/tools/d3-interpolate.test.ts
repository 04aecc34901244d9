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

describe("the drop-in's stand-in for d3-interpolate", () => {
  for (const name of ['interpolate', 'interpolateNumber', 'interpolateRound'] as const) {
    for (const [a, b] of RANGES) {
      it(`gives the numbers of ${name}(${a}, ${b})`, () => {
        for (const t of STEPS) equal(standIn[name](a, b)(t), d3[name](a, b)(t));
      });
    }
  }
});
