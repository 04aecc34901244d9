/** Words and steps of the text that lead to a view of the widget, as markup. Pure. */
import { escaped } from '../render/markup.js';
import { fragmentOf } from '../state/event-fragment.js';
import { viewFragment } from '../state/view-fragment.js';
import { LEADS, leadOf, type ProseLink, type StoryStep } from './draft.js';
import { indented, opening, tagged } from './tags.js';

/** What the words lead to, without what else has been typed. */
function targetOf(link: ProseLink): Pick<ProseLink, 'event' | 'from' | 'to' | 'date'> {
  const names: readonly ('event' | 'from' | 'to' | 'date')[] = LEADS[leadOf(link)];
  return Object.fromEntries(names.flatMap((name) => (link[name] ? [[name, link[name]]] : [])));
}

/** @param ownTags whether it can be a tag of its own; else it is a plain link */
export function linkMarkup(link: ProseLink, ownTags: boolean): string {
  const words = escaped(link.words ?? '');
  const { event, ...view } = targetOf(link);
  if (ownTags) return tagged('bilateral-link', { event, ...view }, words);
  return tagged('a', { href: event ? fragmentOf(event) : `#${viewFragment(view)}` }, words);
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

function stepMarkup({ text = '', from, to, selected, date }: StoryStep): string {
  const inside = paragraphs(text).map((paragraph) => tagged('p', {}, escaped(paragraph)));
  return `${opening('bilateral-step', { from, to, selected, date })}\n${indented(inside.join('\n'))}\n</bilateral-step>`;
}

/** The widget with the story beside it. */
export const storyMarkup = (widget: string, steps: readonly StoryStep[]): string =>
  [
    '<div class="bilateral-story">',
    '  <div class="bilateral-story-line">',
    widget,
    '  </div>',
    '  <div>',
    indented(indented(steps.map(stepMarkup).join('\n'))),
    '  </div>',
    '</div>',
  ].join('\n');
