/** The drop-in as a classic script, for a CMS that strips `type="module"`. */
import { fillContainers } from './containers.js';
import './define.js';
import { registerShippedLanguages } from './shipped-languages.js';

const script = document.currentScript;

registerShippedLanguages(script instanceof HTMLScriptElement ? script.src : document.baseURI);
fillContainers();
