export * from '../elements/panels/controls/controls.js';
