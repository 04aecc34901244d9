export * from '../elements/panels/downloads.js';
