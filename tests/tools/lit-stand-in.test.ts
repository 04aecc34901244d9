import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as lit from 'lit';
import * as standIn from '../../tools/vite/lit-stand-in.js';

describe('the stand-in for lit in modules loaded on demand', () => {
  it('makes the same templates as lit', () => {
    for (const tag of ['html', 'svg'] as const) {
      const made = (from: typeof lit | typeof standIn): unknown => from[tag]`<b>${1}</b>${'two'}`;
      deepEqual(made(standIn), made(lit));
    }
  });

  it('has the same signs', () => {
    equal(standIn.nothing, lit.nothing);
    equal(standIn.noChange, lit.noChange);
  });

  it('gives styles as lit does', () => {
    equal(standIn.css`a { color: red; }`.cssText, lit.css`a { color: red; }`.cssText);
  });
});
