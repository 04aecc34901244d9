/** The drop-in as a classic script, for a CMS that strips `type="module"`. */
import { fillContainers } from './containers.js';
import './define.js';
import { registerSpanish } from './spanish.js';

const script = document.currentScript;

registerSpanish(script instanceof HTMLScriptElement ? script.src : document.baseURI);
fillContainers();
