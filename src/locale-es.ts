/** Spanish as one file, for `registerLanguage('es', …)`: the interface, the event types and the bundled dataset. */
import dataset from '../data/us-venezuela.es.json';
import { types } from '../data/event-types.es.json';
import { es } from './text/es.js';
import type { LanguagePack } from './text/locale.js';

const pack: LanguagePack = { lang: 'es', texts: es, types, datasets: [dataset] };

export default pack;
