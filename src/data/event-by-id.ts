/** Events by id, for any list of them; the table is made once, when an id is first asked for. Pure. */
import type { BilateralEvent } from './dataset.js';

const tables = new WeakMap<readonly BilateralEvent[], ReadonlyMap<string, BilateralEvent>>();

export function eventById(
  events: readonly BilateralEvent[],
  id: string | undefined,
): BilateralEvent | undefined {
  if (id === undefined) return undefined;
  let table = tables.get(events);
  if (!table) {
    table = new Map(events.map((event) => [event.id, event]));
    tables.set(events, table);
  }
  return table.get(id);
}
