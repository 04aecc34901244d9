import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { BilateralTension } from '../../src/elements/bilateral-tension.js';
import { BilateralTimeline } from '../../src/elements/bilateral-timeline.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

const CLASSES = [BilateralRelations, BilateralTension, BilateralTimeline];

interface Updating {
  performUpdate(): void;
}

/** How often elements of each tag were drawn while `act` ran. */
async function drawnDuring(act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { prototype } of CLASSES) {
    const inherited = (prototype as unknown as Updating).performUpdate;
    Object.defineProperty(prototype, 'performUpdate', {
      configurable: true,
      value(this: HTMLElement) {
        counts[this.localName] = (counts[this.localName] ?? 0) + 1;
        inherited.call(this);
      },
    });
  }
  try {
    await act();
  } finally {
    for (const { prototype } of CLASSES) Reflect.deleteProperty(prototype, 'performUpdate');
  }
  return counts;
}

describe('the first drawing', () => {
  afterEach(removeAll);

  const cases: [name: string, markup: string, expected: Readonly<Record<string, number>>][] = [
    [
      'of a widget',
      '<bilateral-relations from="1999"></bilateral-relations>',
      { 'bilateral-relations': 1, 'bilateral-tension': 1, 'bilateral-timeline': 1 },
    ],
    [
      'of a widget with attributes of every kind',
      '<bilateral-relations from="2013" to="2019" selected="2019-01-23-ties-broken" categories="military economic" theme="dark" view="timeline" lang="en"></bilateral-relations>',
      { 'bilateral-relations': 1, 'bilateral-timeline': 1 },
    ],
    ['of a view alone', '<bilateral-tension></bilateral-tension>', { 'bilateral-tension': 1 }],
  ];
  for (const [name, markup, expected] of cases)
    it(`${name} draws each element once`, async () => {
      expect(await drawnDuring(() => put(markup))).to.deep.equal(expected);
    });

  it('of many widgets reads the data once', async () => {
    const shown = new Set<unknown>();
    const note = (event: Event): void => void shown.add('dataset' in event && event.dataset);
    document.body.addEventListener('bilateral-load', note);
    try {
      await put('<bilateral-relations></bilateral-relations>'.repeat(3));
    } finally {
      document.body.removeEventListener('bilateral-load', note);
    }
    expect([...shown]).to.deep.equal([bundledDataset()]);
  });

  it('lets a listener of bilateral-load choose what is drawn', async () => {
    const choose = ({ target }: Event): void =>
      void Object.assign(target ?? {}, { selected: '2019-01-23-ties-broken' });
    document.body.addEventListener('bilateral-load', choose);
    try {
      const container = await put('<bilateral-relations lang="en"></bilateral-relations>');
      await until(() => deepAll(container, '[part~="details"]').length === 1);
    } finally {
      document.body.removeEventListener('bilateral-load', choose);
    }
  });
});
