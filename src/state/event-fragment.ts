/**
 * An event as the fragment of an address, `#bilateral-event-ID`. It is a valid selector, because themes look for `location.hash` by `querySelector`:
 * each sign of the id that is none in a selector or an address is written by its number, as `_x20_`. Pure.
 */
import { numbered } from './numbered-sign.js';

export const EVENT_FRAGMENT = '#bilateral-event-';
const UNSAFE = /_(?=x)|[^\w-]/gu;

export const fragmentOf = (id: string): string => EVENT_FRAGMENT + id.replace(UNSAFE, numbered);
