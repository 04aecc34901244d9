/** The style sheet of the form: those of the live elements, and which of the drawings is shown. Pure. */
import { rootStyles } from '../../elements/bilateral-relations.styles.js';
import { tensionStyles } from '../../elements/bilateral-tension.styles.js';
import { timelineStyles } from '../../elements/bilateral-timeline.styles.js';
import { footerStyles } from '../../elements/panels/footer.styles.js';
import { headerStyles } from '../../elements/panels/header.styles.js';
import { keyListStyles } from '../../elements/panels/key-list.styles.js';
import { legendStyles } from '../../elements/panels/legend.js';
import { sidesStyles } from '../../elements/panels/sides.js';
import { buttonStyles } from '../../elements/styles/buttons.styles.js';
import { theme } from '../../elements/styles/theme.styles.js';
import type { Drawing } from '../../layout/drawing.js';
import { frameOf, INDEX_HEIGHT, PORTRAIT_BELOW } from '../../layout/frame.js';
import { COLOURS, DARK, LIGHT, type Colour } from '../palette.js';

/** The size of type that readers have where they have not set another one, px: widths are in em of it, as the live widget's. */
const MEDIUM = 16;

/** Names of the custom properties of a colour: the theme's own, and the one that a page sets. */
const PROPERTIES: Readonly<Record<Colour, readonly [own: string, page: string]>> = {
  page: ['--_page', '--bilateral-page'],
  bandA: ['--_band-a', '--bilateral-band-strong'],
  bandB: ['--_band-b', '--bilateral-band-faint'],
  ink: ['--_ink', '--bilateral-ink'],
  ink2: ['--_ink-2', '--bilateral-ink-second'],
  muted: ['--_muted', '--bilateral-muted'],
  hostile: ['--_hostile', '--bilateral-hostile'],
  cooperative: ['--_cooperative', '--bilateral-cooperative'],
  hairline: ['--_hairline', '--bilateral-hairline'],
  hatch: ['--_hatch', '--bilateral-hatch'],
};

/** Without a script the page is dark where its `color-scheme` says so. */
const lightOrDark = COLOURS.map((colour) => {
  const [own, page] = PROPERTIES[colour];
  return `${own}:var(${page},light-dark(${LIGHT[colour]},${DARK[colour]}))`;
}).join(';');

const RULES = `
.still{all:initial;display:block;container-type:inline-size;font-size:medium;color-scheme:inherit}
.still>.portrait>svg{--_type:${frameOf(PORTRAIT_BELOW - 1).fontSize}px}
.root:where([data-theme=auto],[data-theme=system]){${lightOrDark}}
.root:where([data-theme=auto]){color-scheme:inherit}
.root:where([data-theme=system]){color-scheme:light dark}
@media (scripting:none){.still button:not(:disabled){visibility:hidden}}
`;

/** Of the live elements, in the order in which they override each other. */
const SHEETS: readonly { readonly cssText: string }[] = [
  tensionStyles,
  timelineStyles,
  ...theme,
  legendStyles,
  buttonStyles,
  sidesStyles,
  keyListStyles,
  headerStyles,
  footerStyles,
  rootStyles,
];

const shrunk = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');

/** Made when it is first wanted: those who only render an SVG do not wait for it. */
let always: string | undefined;
const alwaysApplied = (): string =>
  (always ??= shrunk(`${SHEETS.map(({ cssText }) => cssText).join('')}${RULES}`));

export const classOfWidth = (width: number): string => `w${width}`;
/** The class of the chart's drawing. */
export const CHART = 'chart';

/** The height that the live index has in the column, px of the container: the wider, the higher, within limits. */
const INDEX = `clamp(${INDEX_HEIGHT.least}px,round(${INDEX_HEIGHT.part * 100}cqw,1px) - ${INDEX_HEIGHT.rest}px,${INDEX_HEIGHT.most}px)`;

/** Room for the index of the live chart. The drawing fills it where it is lower, and leaves the rest free where it is higher. */
function chartRule({ frame, chart }: Drawing): string {
  const drawn = chart.zero - chart.hundred;
  const around = (chart.bottom + chart.axis - drawn) / frame.fontSize;
  const index = frame.portrait ? `${drawn}px` : INDEX;
  return `.still>.${classOfWidth(frame.width)}>.${CHART}{height:calc(${around}em + min(${drawn}px,${index}));padding-bottom:max(0px,${index} - ${drawn}px)}`;
}

/** From which width on a drawing is shown, em: its own, but all of the desk's together begin where the phone's end. */
function startOf(width: number, narrower: number | undefined): number {
  if (narrower === undefined) return 0;
  return (narrower < PORTRAIT_BELOW && width >= PORTRAIT_BELOW ? PORTRAIT_BELOW : width) / MEDIUM;
}

/** @param drawings in the order of their widths */
export function formStyles(drawings: readonly Drawing[]): string {
  const widths = drawings.map(({ frame }) => frame.width);
  const rules = widths.flatMap((width, place) => {
    const start = startOf(width, widths[place - 1]);
    const next = widths[place + 1];
    const hidden = `.still>.${classOfWidth(width)}{display:none}`;
    return [
      ...(start > 0 ? [`@container (width<${start}em){${hidden}}`] : []),
      ...(next === undefined ? [] : [`@container (width>=${startOf(next, width)}em){${hidden}}`]),
    ];
  });
  return alwaysApplied() + [...rules, ...drawings.map(chartRule)].join('');
}
