/** The styles of all panels that are there from the start, in the order in which they override each other. */
import { buttonStyles } from '../styles/buttons.styles.js';
import { actsStyles } from './details/acts.styles.js';
import { detailsStyles } from './details/details.styles.js';
import { sharesStyles } from './details/shares.styles.js';
import { footerStyles } from './footer.styles.js';
import { headerStyles } from './header.styles.js';
import { keyListStyles } from './key-list.styles.js';
import { legendStyles } from './legend.js';
import { shortFormStyles } from './short-form.js';
import { sidesStyles } from './sides.js';
import { printListStyles } from './print-list.styles.js';

export const panelStyles = [
  legendStyles,
  buttonStyles,
  detailsStyles,
  sharesStyles,
  actsStyles,
  sidesStyles,
  keyListStyles,
  headerStyles,
  footerStyles,
  printListStyles,
  shortFormStyles,
];
