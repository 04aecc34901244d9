export * from '../elements/panels/picture/picture.js';
