import { equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewriting, type Rewrite } from '../../tools/vite/rewriting.js';

const ONE_TO_TWO: Rewrite = { file: /\/one\.js$/, from: /^one$/m, to: 'two' };

/** The parts of the plugin that the bundler calls, with an `error` that throws as the bundler's does. */
function made(): { readonly transform: (code: string, id: string) => unknown; readonly end: () => void } {
  const plugin = rewriting('test', [ONE_TO_TWO]);
  const context = {
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  const { handler } = plugin.transform as unknown as {
    handler: (this: typeof context, code: string, id: string) => unknown;
  };
  const end = plugin.buildEnd as unknown as (this: typeof context, error?: Error) => void;
  return { transform: (code, id) => handler.call(context, code, id), end: () => end.call(context) };
}

const codeOf = (result: unknown): unknown => (result as { readonly code: string } | null)?.code;

describe('rewriting a place of a library', () => {
  it('changes it where it is found once', () => {
    const { transform, end } = made();
    equal(codeOf(transform('zero\none\n', '/one.js')), 'zero\ntwo\n');
    end();
  });

  it('leaves other modules alone', () => {
    equal(made().transform('one', '/other.js'), null);
  });

  for (const { name, code } of [
    { name: 'is not found', code: 'zero' },
    { name: 'is found twice', code: 'one\none' },
  ])
    it(`fails the build where it ${name}`, () => {
      throws(() => made().transform(code, '/one.js'), /not once/);
    });

  it('fails the build where the module never comes', () => {
    throws(() => {
      made().end();
    }, /not met/);
  });
});
