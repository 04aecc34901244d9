export * from '../elements/panels/about.js';
