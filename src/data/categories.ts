/** The closed list of categories, in the order in which they are shown. Pure. */
import type { Category } from './dataset.js';

const ORDER: Readonly<Record<Category, true>> = {
  verbal: true,
  diplomatic: true,
  economic: true,
  military: true,
  context: true,
};

export const CATEGORIES = Object.keys(ORDER) as readonly Category[];
