export { renderStrip, stripOf, styles } from '../elements/panels/overview-strip.js';
