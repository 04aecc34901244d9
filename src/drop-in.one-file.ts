/**
 * The drop-in in one file, a classic script: also what readers open on demand, and Spanish, are inside, and nothing is asked for. For sites whose policy lets
 * a single file pass.
 */
import { fillContainers } from './containers.js';
import './define.js';
import es from './text/es.js';
import { registerLanguage } from './text/languages.js';

registerLanguage('es', es);
fillContainers();
