/** The default scale: the event types that data/event-types.json documents. */
import scale from '../../data/event-types.json';
import { DatasetError } from './dataset-error.js';
import type { EventTypes } from './dataset.js';
import { checkScale, type UncheckedTypes } from './parse-types.js';

/** The compiler checks all of the file but the categories, which JSON has as any texts. */
function assertCategories(types: UncheckedTypes): asserts types is EventTypes {
  checkScale(types, (path, value, allowed) => {
    throw new DatasetError({ path, value, allowed });
  });
}

const types: UncheckedTypes = scale.types;
assertCategories(types);

export const EVENT_TYPES: EventTypes = types;
