import { expect } from 'chai';
import { chartRows, frameOf, laneRows } from '../../src/layout/frame.js';

describe('frameOf', () => {
  const cases: [width: number, portrait: boolean, x0: number, x1: number, right: number][] = [
    [720, false, 96, 624, 636],
    [520, false, 96, 424, 436],
    [1200, false, 96, 1104, 1116],
    [519, true, 12, 465, 475],
    [360, true, 12, 306, 316],
    [280, true, 12, 226, 236],
    [120, true, 12, 146, 156],
    [719.6, false, 96, 624, 636],
  ];
  for (const [width, portrait, x0, x1, right] of cases)
    it(`of ${width} px is ${portrait ? 'portrait' : 'wide'}, its plot from ${x0} to ${x1}`, () => {
      const frame = frameOf(width);
      expect([frame.portrait, frame.x0, frame.x1, frame.right]).to.deep.equal([portrait, x0, x1, right]);
    });

  it('is never narrower than 200 px, so that a plot is left', () => {
    expect([0, 1, 199].map((width) => frameOf(width).width)).to.deep.equal([200, 200, 200]);
  });
});

describe('the rows', () => {
  it('give the index 104 px and cooperation 16 where it is wide, 156 and 22 in portrait', () => {
    const [wide, portrait] = [720, 360].map((width) => chartRows(frameOf(width)));
    expect([wide!.zero - wide!.hundred, wide!.bottom - wide!.zero]).to.deep.equal([104, 16]);
    expect([portrait!.zero - portrait!.hundred, portrait!.bottom - portrait!.zero]).to.deep.equal([156, 22]);
  });

  for (const width of [360, 720])
    it(`of the lanes at ${width} px leave 16 px above and 14 px below each line, the last before the strip`, () => {
      const { lines, height } = laneRows(frameOf(width));
      const edges = [0, ...lines.flatMap((line) => [line - 16, line + 14]), height];
      expect(edges[1]! >= edges[0]! && edges[6]! <= edges[7]!, String(edges)).to.equal(true);
      expect(lines[1] - lines[0] >= 28 && lines[2] - lines[1] >= 28, String(lines)).to.equal(true);
    });
});
