/** The drop-in as a classic script, for a CMS that strips `type="module"`. */
import { lieBeside } from './loading/beside-script.js';
import { classicScript } from './loading/classic-script.js';
import { fillContainers } from './containers.js';
import './define.js';
import { registerShippedLanguages } from './shipped-languages.js';

lieBeside(classicScript());
registerShippedLanguages();
fillContainers();
