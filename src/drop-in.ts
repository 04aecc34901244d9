/** The drop-in as a module: one script tag registers the elements, with everything inside that English needs. */
import { lieBeside } from './loading/beside-script.js';
import { fillContainers } from './containers.js';
import './define.js';
import { registerShippedLanguages } from './shipped-languages.js';

lieBeside(import.meta.url);
registerShippedLanguages();
fillContainers();
