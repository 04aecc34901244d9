export { AddressedViews, fragmentOfView } from '../elements/page/addressed-views.js';
