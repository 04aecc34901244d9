export * from '../elements/panels/guide.js';
