/** Nothing may be written to the console but what a test expects and takes. */
import { expect } from 'chai';

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

export interface Lines {
  /** What was written since the test began or lines were last taken; errors as their bare text. */
  readonly take: () => string[];
}

/** For the body of a `describe`: each of its tests fails where it leaves lines that it did not take. */
export function watchConsole(): Lines {
  const original = LEVELS.map((level) => console[level]);
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    for (const level of LEVELS)
      console[level] = (...values: unknown[]) =>
        void lines.push(`${level === 'error' ? '' : `${level}: `}${values.map(String).join(' ')}`);
  });
  afterEach(function () {
    LEVELS.forEach((level, number) => (console[level] = original[number]!));
    // A test that failed had no chance to take what it expected.
    if (this.currentTest?.isPassed())
      expect(lines, `console output of “${this.currentTest.title}”`).to.deep.equal([]);
  });
  return { take: () => lines.splice(0) };
}
