/** How to cite what is shown: version, period and selection included. Pure. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { isoDay } from '../layout/periods.js';
import { capitalized } from '../text/capitalized.js';
import type { AboutTexts } from '../text/extra-texts.js';
import type { Period } from '../time/period.js';

export interface Cited {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly selected: BilateralEvent | undefined;
  /** Version of the software. */
  readonly software: string;
}

type Texts = AboutTexts['citation'];

const license = ({ source }: Dataset): string => (source.license ? `, ${source.license}` : '');

/** The same facts in the same order in every form. */
function facts(
  { dataset, period, selected, software }: Cited,
  texts: Texts,
): {
  readonly title: string;
  readonly note: string;
} {
  const { coverage, source, events } = dataset;
  const own = events.filter((event) => event.isPageEvent).length;
  return {
    title: texts.title(dataset.title),
    note: [
      texts.data(dataset.id, dataset.version, `${coverage.from.edtf}/${coverage.to.edtf}`),
      ...(own > 0 ? [texts.own(own)] : []),
      texts.period(`${isoDay(period.from)}/${isoDay(period.to)}`),
      ...(selected ? [texts.event(selected.id)] : []),
      texts.source(`${source.title}${license(dataset)}`),
      `bilateral-relations ${software}`,
    ].join('; '),
  };
}

export function plainCitation(cited: Cited, texts: Texts): string {
  const { title, note } = facts(cited, texts);
  const { url } = cited.dataset.source;
  return `${title}. ${capitalized(note)}.${url ? ` ${url}` : ''}`;
}

/** Characters that BibTeX would take for commands. */
const bibtexText = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');

export function bibtexCitation(cited: Cited, texts: Texts): string {
  const { title, note } = facts(cited, texts);
  const { id, version, source } = cited.dataset;
  return [
    `@misc{${id.replace(/[^\w-]/g, '')}-${version},`,
    `  title = {{${bibtexText(title)}}},`,
    ...(source.url ? [`  howpublished = {\\url{${source.url}}},`] : []),
    `  note = {${bibtexText(note)}}`,
    '}',
  ].join('\n');
}

export function cslCitation(cited: Cited, texts: Texts): string {
  const { title, note } = facts(cited, texts);
  const { id, version, source } = cited.dataset;
  return JSON.stringify(
    [
      {
        id: `${id}-${version}`,
        type: 'dataset',
        title,
        version,
        note,
        ...(source.url ? { URL: source.url } : {}),
      },
    ],
    undefined,
    2,
  );
}
