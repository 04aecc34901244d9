export * from '../elements/panels/card.js';
