import { upgradeInOrder } from './support/upgrade.js';

// A definition is for good, so each order has a page of its own.
upgradeInOrder(['bilateral-relations', 'bilateral-timeline', 'bilateral-tension']);
