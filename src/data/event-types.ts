/** The default scale: the event types that data/event-types.json documents. */
import scale from '../../data/event-types.json';
import type { EventTypes } from './dataset.js';

export const EVENT_TYPES = scale.types as EventTypes;
