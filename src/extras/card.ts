export * from '../elements/panels/card.js';
export { showWheelHint } from '../elements/panels/wheel-hint.js';
