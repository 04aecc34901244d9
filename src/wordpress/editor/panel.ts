/** What the panels of the side bar share. */
import type { Dataset } from '../../data/dataset.js';
import type { BlockAttributes, Changes } from './attributes.js';
import type { Problem } from '../../authoring/figure.js';

/** What the side bar shows, and how it changes it. */
export interface SideBar {
  readonly attributes: BlockAttributes;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly change: (changes: Changes) => void;
}

/** The legend of a group of fields: the side bar has no style of its own for it. */
export const LEGEND = { style: { fontWeight: 600, padding: '8px 0' } };
