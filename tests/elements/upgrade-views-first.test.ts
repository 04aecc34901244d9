import { upgradeInOrder } from './support/upgrade.js';

// A definition is for good, so each order has a page of its own.
upgradeInOrder(['bilateral-timeline', 'bilateral-tension', 'bilateral-relations']);
