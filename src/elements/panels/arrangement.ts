/** Which views a widget composes, and where its headings stand in the page's outline, as its attributes say. What was last said right stays. */
import { oneOf, type ReportInvalid } from '../../state/attributes.js';
import { isCharted, VIEW_CHOICES, VIEWS, type View } from './views.js';

/** Levels of headings in a page's outline, but for the page's own first one. */
const HIGHEST_LEVEL = 2;
const LOWEST_LEVEL = 6;
export const DEFAULT_HEADING_LEVEL = 3;

export class Arrangement {
  views: readonly View[] = VIEWS;
  level = DEFAULT_HEADING_LEVEL;

  /** Level of the titles in the panels. */
  get panelLevel(): number {
    return Math.min(LOWEST_LEVEL, this.level + 1);
  }

  get isCharted(): boolean {
    return isCharted(this.views);
  }

  readView(view: string, report: ReportInvalid): void {
    const choice = view ? oneOf('view', view, [...VIEW_CHOICES.keys()], report) : 'both';
    this.views = VIEW_CHOICES.get(choice ?? '') ?? this.views;
  }

  readLevel(given: string | number, report: ReportInvalid): void {
    const isAbsent = given === '' || given === null || given === undefined;
    const level = isAbsent ? DEFAULT_HEADING_LEVEL : Number(given);
    if (Number.isInteger(level) && level >= HIGHEST_LEVEL && level <= LOWEST_LEVEL) this.level = level;
    else report('heading-level', given, 'a whole number from 2 to 6');
  }
}
