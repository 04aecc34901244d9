export * from '../elements/panels/table.js';
