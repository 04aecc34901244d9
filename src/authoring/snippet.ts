/** A draft as what is pasted. Pure but for the bundled dataset. */
import type { Dataset } from '../data/dataset.js';
import { escaped } from '../render/markup.js';
import { renderHtml } from '../render.js';
import {
  eventTagAttributes,
  ROOT_CLASS,
  STILL_CLASS,
  tagAttributes,
  type OwnEvent,
  type SwitchName,
} from './attributes.js';
import type { Draft } from './draft.js';
import { optionsOf } from './figure.js';
import { FORMS } from './forms.js';
import { linkMarkup, storyMarkup } from './prose.js';
import { reservedRoom } from './reserved-room.js';
import { STORY_STYLE } from './story-style.js';
import { indented, opening, tagged, type TagAttributes } from './tags.js';

/** What a draft is written with, besides itself. */
export interface Around {
  /** That of `src`; undefined for the bundled one. */
  readonly dataset: Dataset | undefined;
  /** The language of the page that it is pasted into, where the draft says none. */
  readonly lang: string;
  /** The title of the dataset that is drawn. */
  readonly title: string;
  /** HTML of the figure; for a block, one without a picture. */
  readonly figure: string;
  /** What stands for the widget where scripts do not run and the draft has no sentence of its own. */
  readonly sentence: string;
  /** The style sheet that reserves the room of widgets. */
  readonly css: string;
}

export interface Snippet {
  /** Style and script, which a page needs once. */
  readonly once: string;
  /** What stands in the article. */
  readonly line: string;
  /** Words of the text, each on its own. */
  readonly links: readonly string[];
}

const NAME = 'bilateral-relations';
/** What a frame may do: run its script, open links, and give files to readers. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const LEVEL = '3';
/** Switches that the form `element` writes itself. */
const RENDERED: readonly SwitchName[] = [
  'static',
  'without-header',
  'without-controls',
  'without-details',
  'without-footer',
];

const folderOf = ({ folder }: Draft): string => folder.trim().replace(/\/?$/, '/');

const fallbackOf = (draft: Draft, { sentence }: Around): string =>
  tagged('p', {}, escaped(draft.fallback?.trim() || sentence));

/** The heading that takes the place of the computed one. */
function headingMarkup({ heading, deck, 'heading-level': level = LEVEL }: Draft): string[] {
  if (!heading && !deck) return [];
  const slot = 'heading';
  const title = heading && tagged(`h${level}`, deck ? {} : { slot }, escaped(heading));
  if (!deck) return [title ?? ''];
  return [tagged('div', { slot }, `${title ?? ''}${tagged('p', {}, escaped(deck))}`)];
}

const eventMarkup = (event: OwnEvent): string =>
  tagged('bilateral-event', eventTagAttributes(event), escaped(event.text));

const plainEventMarkup = (event: OwnEvent): string =>
  tagged('p', { 'data-bilateral-event': '', ...eventTagAttributes(event, 'data-') }, escaped(event.text));

/** An element with its children on lines of their own, or on one line where there is one. */
function element(name: string, attributes: TagAttributes, children: readonly string[]): string {
  return children.length < 2
    ? tagged(name, attributes, children.join(''))
    : `${opening(name, attributes)}\n${indented(children.join('\n'))}\n</${name}>`;
}

function tagMarkup(draft: Draft, around: Around): string {
  return element(NAME, tagAttributes(draft), [
    fallbackOf(draft, around),
    ...headingMarkup(draft),
    ...draft.events.map(eventMarkup),
  ]);
}

const containerMarkup = (draft: Draft, around: Around): string =>
  element('div', { [`data-${NAME}`]: '', ...tagAttributes(draft, 'data-') }, [
    fallbackOf(draft, around),
    ...headingMarkup(draft),
    ...draft.events.map(plainEventMarkup),
  ]);

/** The tag with its picture in a declared shadow root, and after that what a tag has between its ends. */
function pictureFirst(draft: Draft, around: Around): string {
  const flags = RENDERED.filter((name) => draft[name]).map((name) => [
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    true,
  ]);
  const html = renderHtml(around.dataset, {
    ...optionsOf(draft, around.lang),
    ...Object.fromEntries(flags),
    form: 'element',
    ...(draft.src && { src: draft.src }),
  });
  const end = '</template>';
  const [picture = ''] = html.split(new RegExp(`(?<=${end})(?!.*${end})`, 's'));
  const others = Object.entries(tagAttributes(draft)).filter(
    ([name, value]) => value === '' && !RENDERED.some((one) => one === name),
  );
  return [
    picture.replace(/^<[\w-]+/, (start) => opening(start.slice(1), Object.fromEntries(others)).slice(0, -1)),
    fallbackOf(draft, around),
    ...headingMarkup(draft),
    ...draft.events.map(eventMarkup),
    `</${NAME}>`,
  ].join('');
}

/** The style class of a frame: frames of one height share it. */
const frameClass = (height: number): string => `bilateral-frame-${height}`;

function frameStyle(draft: Draft, css: string): string {
  const [all, ...narrower] = reservedRoom(css, draft);
  const name = frameClass(all?.height ?? 0);
  const rule = (height: number): string => `.${name} { height: ${height}px }`;
  return [
    rule(all?.height ?? 0),
    ...narrower.map(({ widest, height }) => `@media (max-width: ${widest}px) { ${rule(height)} }`),
  ].join('\n');
}

function frameMarkup(draft: Draft, around: Around): string {
  const parameters = String(new URLSearchParams(tagAttributes(draft)));
  const height = reservedRoom(around.css, draft)[0]?.height ?? 0;
  const frame = opening('iframe', {
    class: frameClass(height),
    src: `${folderOf(draft)}embed.html${parameters && `?${parameters}`}`,
    title: around.title,
    sandbox: SANDBOX,
    width: '100%',
    height: String(height),
  });
  return `${frame}</iframe>\n<noscript>${fallbackOf(draft, around)}</noscript>`;
}

function blockMarkup(draft: Draft, { figure }: Around): string {
  const inside = [tagged('div', { class: STILL_CLASS }, figure), ...draft.events.map(plainEventMarkup)];
  const root = { class: ROOT_CLASS, [`data-${NAME}`]: '', ...tagAttributes(draft, 'data-') };
  return [
    '<!-- wp:bilateral-relations/line -->',
    // The block editor writes every attribute with a value.
    tagged('div', root, inside.join('')).replace(/ (data-[\w-]+)(?=[ >])/g, ' $1=""'),
    '<!-- /wp:bilateral-relations/line -->',
  ].join('\n');
}

/** Brackets would end the shortcode. */
const withoutBrackets = (markup: string): string => markup.replaceAll('[', '&#91;').replaceAll(']', '&#93;');

function shortcode(name: string, attributes: TagAttributes, inside: string): string {
  const tag = withoutBrackets(opening(name, attributes).slice(1, -1));
  return `[${tag}]${inside}[/${name}]`;
}

function shortcodes(draft: Draft, around: Around): string {
  const events = draft.events.map((event) =>
    shortcode('bilateral_event', eventTagAttributes(event), withoutBrackets(escaped(event.text))),
  );
  const inside = [withoutBrackets(fallbackOf(draft, around)), ...events].join('\n\n');
  return shortcode('bilateral_relations', tagAttributes(draft), `\n\n${inside}\n\n`);
}

function widgetMarkup(draft: Draft, around: Around): string {
  switch (draft.form) {
    case 'module':
    case 'classic':
    case 'one-file':
      return tagMarkup(draft, around);
    case 'container':
      return containerMarkup(draft, around);
    case 'frame':
      return frameMarkup(draft, around);
    case 'element':
      return pictureFirst(draft, around);
    case 'figure':
      return around.figure;
    case 'block':
      return blockMarkup(draft, around);
    case 'shortcode':
      return shortcodes(draft, around);
  }
}

function onceMarkup(draft: Draft, css: string): string[] {
  const folder = folderOf(draft);
  const sheet = opening('link', { rel: 'stylesheet', href: `${folder}${NAME}.css` });
  const module = tagged('script', { type: 'module', src: `${folder}${NAME}.js` }, '');
  const classic = (file: string): string => tagged('script', { defer: '', src: `${folder}${file}` }, '');
  const style = (rules: string): string => `<style>\n${rules}\n</style>`;
  switch (draft.form) {
    case 'module':
      return [sheet, module];
    case 'classic':
    case 'container':
      return [sheet, classic(`${NAME}.iife.js`)];
    case 'one-file':
      return [sheet, classic(`${NAME}.one-file.js`)];
    case 'frame':
      return [style(frameStyle(draft, css)), classic('embed-host.js')];
    case 'element':
      // The picture keeps the room that the widget takes.
      return [module];
    default:
      return [];
  }
}

export function snippetOf(draft: Draft, around: Around): Snippet {
  const { form, steps, links, prepared } = draft;
  const told = steps.length > 0;
  const widget = widgetMarkup(draft, around);
  const once = prepared
    ? []
    : [...onceMarkup(draft, around.css), ...(told ? [`<style>\n${STORY_STYLE}\n</style>`] : [])];
  return {
    once: once.join('\n'),
    line: told ? storyMarkup(widget, steps) : widget,
    links: links.map((link) => linkMarkup(link, FORMS[form].ownTags)),
  };
}
