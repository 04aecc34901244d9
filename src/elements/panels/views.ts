/** The views of a widget: the one table of those that there are. */
import { html, type TemplateResult } from 'lit';
import type { Measure } from '../../layout/measure.js';
import type { UsedTheme } from '../page/page-theme.js';

/** What a widget gives to a view that it composes. */
export interface Given {
  /** CSS px. */
  readonly width: number;
  readonly measure: Measure | undefined;
  readonly theme: UsedTheme;
  /** Whether a chart is among the views, which stands over the others. */
  readonly charted: boolean;
}

/** A view as an element: what a widget may call, where the view can do it. */
export interface ViewElement extends Element {
  /** Gives the focus to the mark of an event. */
  focusEvent?(id: string): void;
  /** Gives the focus to the plot, over whose dates the keys move. */
  focusDate?(): void;
  readonly updateComplete?: Promise<unknown>;
}

export interface View {
  /** What the attribute `view` says for this view alone. The tag is `bilateral-` and the name. */
  readonly name: string;
  /** Whether it is a chart, whose annotations the other views keep free. */
  readonly isChart: boolean;
  readonly compose: (given: Given) => TemplateResult;
}

/** From top to bottom. To add a view, add it here and define its element in define.ts. */
export const VIEWS: readonly View[] = [
  {
    name: 'tension',
    isChart: true,
    compose: ({ width, measure, theme }) =>
      html`<bilateral-tension
        .givenWidth=${width}
        .measure=${measure}
        .givenTheme=${theme}
        exportparts="line, band, era, axis"
      ></bilateral-tension>`,
  },
  {
    name: 'timeline',
    isChart: false,
    compose: ({ width, measure, theme, charted }) =>
      html`<bilateral-timeline
        .givenWidth=${width}
        .measure=${measure}
        .givenTheme=${theme}
        ?without-axis=${charted}
        exportparts="event, cluster, era, axis"
      ></bilateral-timeline>`,
  },
];

const tagsOf = (views: readonly View[]): string => views.map(({ name }) => `bilateral-${name}`).join(', ');

/** What finds views in a document. */
export const VIEW_TAGS = tagsOf(VIEWS);
export const CHART_TAGS = tagsOf(VIEWS.filter(({ isChart }) => isChart));

/** The views to compose, by what the attribute `view` may say. */
export const VIEW_CHOICES: ReadonlyMap<string, readonly View[]> = new Map([
  ['both', VIEWS],
  ...VIEWS.map((view) => [view.name, [view]] as const),
]);

export const isCharted = (views: readonly View[]): boolean => views.some(({ isChart }) => isChart);

export const composed = (views: readonly View[], given: Omit<Given, 'charted'>): TemplateResult[] =>
  views.map(({ compose }) => compose({ ...given, charted: isCharted(views) }));
