/** The drop-in as a module: one script tag registers the elements, with everything inside that English needs. */
import { fillContainers } from './containers.js';
import './define.js';
import { registerSpanish } from './spanish.js';

registerSpanish(import.meta.url);
fillContainers();
