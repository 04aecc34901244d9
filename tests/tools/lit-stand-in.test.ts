import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as lit from 'lit';
import { guard } from 'lit/directives/guard.js';
import * as onServers from '../../tools/vite/lit-on-servers.js';
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

describe('the stand-in for lit where templates become markup', () => {
  it('gives styles with expressions as lit does', () => {
    const made = ({ css, unsafeCSS }: Pick<typeof onServers, 'css' | 'unsafeCSS'>): string => css`
      a {
        width: ${2}px;
        font: ${unsafeCSS('a "b"')};
        ${css`
          color: red;
        `}
      }
    `.cssText;
    equal(made(onServers), made(lit as unknown as typeof onServers));
  });

  it('keeps what a directive was given, as lit does', () => {
    const keep = (): string => 'kept';
    deepEqual(onServers.guard([1], keep).values, (guard([1], keep) as { values?: unknown }).values);
  });
});
