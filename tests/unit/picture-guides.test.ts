import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { chartPicture } from '../../src/picture/chart.js';
import { lanesPicture } from '../../src/picture/lanes.js';
import type { Shape } from '../../src/picture/shape.js';
import { allShapes, viewOf } from '../support/pictures.js';
import { day, windowOf } from '../support/scenes.js';

describe('the guides', () => {
  const dataset = bundledDataset();
  const selected = dataset.events.find(({ id }) => id === '2019-01-23-ties-broken');
  const view = viewOf(dataset, windowOf('1999', '2026-01'), { selected, cursor: day('2010-07-31') });
  const pictures: readonly [what: string, shapes: readonly Shape[]][] = [
    ['chart', chartPicture(view, false, 'summary').shapes],
    ['lanes', lanesPicture(view, true, undefined).shapes],
  ];
  for (const [what, shapes] of pictures)
    it(`of the ${what} lie under what is written on the plot`, () => {
      const all = allShapes(shapes);
      const places = (wanted: Shape['tag'], name: RegExp): number[] =>
        all.flatMap(({ tag, attributes }, at) =>
          tag === wanted && name.test(String(attributes['class'])) ? [at] : [],
        );
      const guides = places('line', /guide/);
      expect(guides).to.have.length(2);
      expect(Math.min(...places('text', /bold/))).to.be.greaterThan(Math.max(...guides));
    });
});
