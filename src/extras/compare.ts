export * from '../elements/panels/compare.js';
