/** What a user of the npm package writes; it has to pass the compiler at its strictest, declarations of the package included. */
import 'bilateral-relations/define';
import { bundledDataset, parseDataset, tensionAt, tensionSeries } from 'bilateral-relations';
import type { Dataset } from 'bilateral-relations';
import { BilateralRelations } from 'bilateral-relations/elements/bilateral-relations.js';
import type { BilateralSelectEvent } from 'bilateral-relations/elements/events.js';
import type { BilateralElements } from 'bilateral-relations/jsx';

const dataset: Dataset = bundledDataset();
const { tension, contributions } = tensionAt(dataset, '2019-02-01');
const points = tensionSeries(dataset, { from: '1999', to: '2026', points: 100 });
const same: Dataset = parseDataset(JSON.parse('{}'));

const widget = new BilateralRelations();
widget.from = '1999';
widget.addEventListener('bilateral-select', (event) => {
  const chosen: BilateralSelectEvent = event;
  console.log(chosen.eventId, tension, contributions[0]?.share, points.length, same.id);
});

const jsx: BilateralElements['bilateral-relations'] = {
  from: '1999',
  'onbilateral-window': ({ from }) => console.log(from),
};
console.log(jsx);
