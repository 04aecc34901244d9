import { deepEqual, equal } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { datasetModule, scaleModule } from '../../tools/vite/lean-data.js';

type Json = Readonly<Record<string, unknown>>;

const read = async (file: string): Promise<Json> =>
  JSON.parse(await readFile(new URL(`../../data/${file}`, import.meta.url), 'utf8')) as Json;

/** What a module of the drop-in exports by default. */
async function exported(module: string): Promise<Json> {
  const { default: value } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: Json;
  };
  return value;
}

describe('the data inside the drop-in', () => {
  it('are the events of the dataset, field by field', async () => {
    const dataset = await read('us-venezuela.json');
    const { $schema: _, ...published } = dataset;
    deepEqual(JSON.parse(JSON.stringify(await exported(datasetModule(dataset)))), published);
  });

  it('parse to the same dataset', async () => {
    const dataset = await read('us-venezuela.json');
    deepEqual(parseDataset(await exported(datasetModule(dataset))), parseDataset(dataset));
  });

  it('keep a weight of 0, which is not a weight that is absent', async () => {
    const given = [
      { id: '2001-a', date: '2001', status: 'established', weight: 0 },
      { id: '2001-b', date: '2001', status: 'established' },
    ];
    deepEqual((await exported(datasetModule({ events: given }))).events, given);
  });

  it('have each date and status, whether or not an id or a claimant tells them', async () => {
    const given = [
      { id: '2001-05-02-a', date: '2001-05-02', status: 'established' },
      { id: '2001-05-02-b', date: '2001-05-02/2001-12', status: 'disputed' },
      { id: '2001-05-c', date: '2001-05~', status: 'claimed', claimedBy: 'A' },
      { id: '2001-d', date: '2001?/2001-03', status: 'disputed', claimedBy: 'A' },
      { id: '2001-e', date: '2001-03-04', status: 'established', claimedBy: 'A' },
      { id: '2001-05-f', date: '2002', status: 'claimed' },
      { id: '2001-05-g', date: '2001-06', status: 'established' },
      { id: 'no-date', date: '2001-06?', status: 'established' },
    ];
    deepEqual((await exported(datasetModule({ events: given }))).events, given);
  });

  it('have of the scale what computes and what is drawn, for every type', async () => {
    const scale = (await read('event-types.json')).types as Record<string, Json>;
    const lean = (await exported(scaleModule({ types: scale }))).types as Record<string, Json>;
    deepEqual(Object.keys(lean), Object.keys(scale));
    for (const [id, type] of Object.entries(lean)) {
      for (const field of ['label', 'category', 'weight', 'standing']) equal(type[field], scale[id]?.[field]);
    }
  });
});
