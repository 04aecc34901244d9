/* oxlint-disable max-lines -- a language is one file, so that a translator finds everything in one place */
/**
 * English, all of it, and what every other language falls back to. Each export is taken alone: the drop-in holds `texts`, and each panel that is
 * loaded on demand its own. The kinds of acts have their English names in data/event-types.json.
 */
import type {
  AboutTexts,
  CardTexts,
  CompareTexts,
  DownloadTexts,
  GuideTexts,
  ShareTexts,
} from './extra-texts.js';
import type { SourceKind } from '../data/dataset.js';
import { capitalized } from './capitalized.js';
import type { Texts } from './texts.js';

/** What kind of work the source is. */
const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  article: 'article',
  book: 'book',
  dataset: 'dataset',
  archive: 'archive',
  'machine-coded': 'machine-coded data',
};

/** The ends of a short period may be told by one word. */
const indexOver = (from: string, to: string): string =>
  from === to ? `Index, ${from}` : `Index from ${from} to ${to}`;

export const texts: Texts = {
  headline: (value, when) => `Tension at ${value} out of 100 ${when}`,
  change: {
    up: (before) => `, up from ${before} a year earlier`,
    down: (before) => `, down from ${before} a year earlier`,
    same: ', the same as a year earlier',
  },
  yearBefore: (value) => `${value} a year earlier`,
  sideActs: (hostile, cooperative) => [`${hostile} hostile`, `${cooperative} cooperative`],
  calm: {
    none: (when) => `No recorded tension ${when}`,
    hardly: (when) => `Hardly any recorded tension ${when}`,
  },
  headlineWithoutValue: (when) => `No data ${when}`,
  recordEnds: (month) => `the data end in ${month}`,
  deck: {
    level: (level) => `${capitalized(level)}.`,
    highestInRecord: (level) => `${capitalized(level)}, the highest in this record.`,
    highestInPeriod: (level) => `${capitalized(level)}, the highest in the period shown.`,
    below: (level, value, when) => `${capitalized(level)}, down from a peak of ${value} ${when}.`,
    calm: (cooperative, hostile) =>
      `In the period shown: ${cooperative === '1' ? '1 cooperative act' : `${cooperative} cooperative acts`}, ${hostile === '0' ? 'no hostile one' : `${hostile} hostile`}.`,
    latest: (when, title) => `Latest: ${title}, ${when}.`,
    hatched: 'Striped: no data.',
    band: 'Shaded: most other counts.',
    source: 'Calculated from the acts shown below.',
  },
  filtered: (shown, all) => `Filtered: ${shown} of ${all} events`,
  silences: (what) => `Not in the source: ${what}.`,
  mostTense: 'highest tension',
  conflictStock: 'past hostility',
  cooperationStock: 'past cooperation',
  sums: {
    label: 'past hostility and cooperation (their own scale)',
    scale: 'Sums',
  },
  actsBy: ([before, name]) => [`Acts by ${before}`.trim(), name],
  mutualActs: 'Joint acts',
  stances: { hostile: 'hostile', cooperative: 'cooperative', neutral: 'neutral' },
  categories: {
    verbal: 'verbal',
    diplomatic: 'diplomatic',
    economic: 'economic or legal',
    military: 'military',
    context: 'background',
  },
  fullRecord: 'All years',
  noRecord: 'no data',
  legend: {
    title: 'How to read the marks',
    claim: 'claim',
    several: (count) => `${count} more acts`,
  },
  source: (title, kind) => `Source${kind ? ` (${SOURCE_KINDS[kind]})` : ''}: ${title}`,
  data: (version, coverageEnd) => `data ${version}, to ${coverageEnd}`,
  reading: {
    label: 'What makes up the index',
    levels: ['low', 'moderate', 'elevated', 'high', 'very high'],
    band: (low, high) => `With other assumptions: between ${low} and ${high} in nine cases out of ten`,
    gap: 'nothing recorded for too long to give a value; that does not mean that relations were calm.',
    none: 'cooperation outweighs what is left of hostile acts.',
    noHostile: 'no hostile act is on record until then.',
    half: (count, counted, most) =>
      count === 1
        ? `; a single act, “${most}”, accounts for half of it or more.`
        : `; ${counted} acts account for half of it, above all “${most}”.`,
    share: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
    showAll: (count) => `Show all ${count}`,
    back: (when) => `Back to the index ${when}`,
  },
  panels: {
    downloads: 'Download',
    about: 'About this index',
    guide: 'How to read this',
    aboutShort: 'About',
    band: 'Range with other assumptions',
    computing: 'Calculating the range…',
    compare: (when) => `Compare with the index ${when}`,
  },
  assumptions: {
    label: 'How fast acts lose weight',
    stock: 'halved after 3 to 36 months, by kind of act',
    flow: 'short memory: all halved after 3 months',
    scaled: (factor) => `time to halve × ${factor}`,
    without: (title) => `without “${title}”`,
    withoutSeveral: (count) => `without ${count} acts`,
    thinLine: 'Thin line: the index with all acts.',
    leaveOut: 'Leave this act out',
    takeIn: 'Put this act back in',
    leftOut: (date) => `Index without this act, ${date}`,
    full: (tension) => `with it: ${tension}`,
  },
  dates: {
    in: (month) => `in ${month}`,
    on: (day) => `on ${day}`,
    dayNotRecorded: (month) => `${month}, exact day not given`,
    monthNotRecorded: (year) => `${year}, month not given`,
    span: (from, to) => `${from} to ${to}`,
    between: (from, to) => `between ${from} and ${to}`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
  },
  details: {
    label: 'Details of the event',
    fromTo: (actor, target) => `${actor}, toward ${target}`,
    mutual: (one, other) => `${one} and ${other}, jointly`,
    by: (actor) => actor,
    claimedBy: (who) => `According to: ${who}`,
    reportedBy: (who) => `Not confirmed; reported by: ${who}`,
    disputed: 'Disputed',
    inForceUntil: (date) => `In force until: ${date}`,
    scheduledUntil: (date) => `Set to end: ${date}`,
    coded: (type, weight) => `Counted as “${type}”: ${weight} on a scale from −10 to +10`,
    stillInForce: 'Still in force when the data end',
    inForce: 'Still in force',
    note: 'Note',
    section: (source, section) => `Source: ${source}, section “${section}”`,
    story: 'What led to what',
    own: 'Added by this site',
    link: 'Read more',
    shareAt: (date) => `Effect on the index, ${date}`,
    shareToday: (date) => `Effect in ${date}`,
    ofPoints: (tension) => `of ${tension} points`,
    lessThan: (points) => `less than ${points}`,
    notInIndex: 'Not part of the index',
    toText: 'Back to the text',
    earlier: 'Earlier',
    later: 'Later',
    close: 'Close',
    several: (count, span) => `${count} acts, ${span}`,
    zoomHere: 'Zoom in here',
  },
  controls: {
    explore: 'Explore',
    label: 'Explore the data',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier years',
    later: 'Later years',
    everything: 'Everything',
    since: (year) => `Since ${year}`,
    lastYears: (count) => `Last ${count} years`,
    period: 'Period',
    categories: 'Kind of act',
    actors: 'Who acted',
    phases: 'Phases',
    search: 'Search',
    found: (count) => `${count} found`,
    remove: (what) => `Remove: ${what}`,
    home: 'Reset',
    facts: 'Hide accusations and claims',
    windowStart: 'Start of the period shown',
    windowEnd: 'End of the period shown',
    reset: 'Show all',
  },
  table: {
    show: 'Table',
    label: 'Events shown',
    caption: (shown, all) =>
      shown === all
        ? `${all} ${all === '1' ? 'event' : 'events'} shown`
        : `${shown} of ${all} events shown; choose a shorter period or search to see others`,
    date: 'Date',
    event: 'Event',
    parties: 'By and toward',
    kind: 'Kind',
    weight: 'Weight',
    status: 'Who says so',
  },
  spoken: {
    timeline: (title, count, from, to) =>
      `Timeline of ${title}: ${count} ${count === '1' ? 'event' : 'events'}, ${from} to ${to}`,
    mutual: 'joint',
    cluster: (count, kind, span) => `${count} acts, ${kind}, ${span}; opens a list`,
    chart: (title) => `Tension index of ${title}`,
    value: (date, tension, conflict, cooperation) =>
      `${date}: tension ${tension} out of 100; past hostility ${conflict}, past cooperation ${cooperation}`,
    noRecordAt: (date) => `${date}: no data`,
    summary: (from, to, last, highest, highestWhen, lowest, lowestWhen, turningPoints) =>
      `${indexOver(from, to)}: ${last} out of 100 at the end. Highest: ${highest} ${highestWhen}; lowest: ${lowest} ${lowestWhen}.${turningPoints && ` Turning points: ${turningPoints}.`}`,
    steady: (from, to, value, turningPoints) =>
      `${indexOver(from, to)}: ${value} out of 100 throughout.${turningPoints && ` Acts named: ${turningPoints}.`}`,
    keys: 'Arrow keys move in time, Home and End go to the first and last, Enter shows details, Escape closes them; + and − zoom, < and > move the period, 0 resets the view.',
    selected: (title) => `Shown: ${title}`,
  },
  messages: {
    loading: 'Loading…',
    extraNotLoaded: 'This part could not be loaded.',
    notLoaded: 'The data for this graphic could not be loaded.',
    empty: 'No events are recorded in this period.',
    emptyFiltered: 'No events in this period match your filters.',
    contextAlone: 'This period has background events only, which do not count in the index.',
  },
};

export const about: AboutTexts = {
  title: 'About this index',
  what: 'The tension index adds up what each government did or said against the other. Each act has a weight by its kind and loses weight with time; friendly acts offset part of it. It uses the events of the timeline and nothing else, so each value can be taken apart into the acts behind it.',
  scale:
    '0 means that no recorded hostility is left, which is not friendship. 50 is what two of the gravest acts would give on the day they happen, with no friendly act to set against them. New events do not change the scale of the past.',
  ownScale: (half) =>
    `0 means that no recorded hostility is left, which is not friendship. 50 is what ${half} of the gravest acts would give on the day they happen, with no friendly act to set against them. These data have set this scale for themselves, because they hold so many events. Compare their levels with one another, and not with those of other data.`,
  nearTheTop:
    'Near the top the line hardly moves: above 85, even an act of the greatest weight adds less than 5 points.',
  how: 'How it is calculated',
  formula: [
    'Each act has a size x = |weight| / 10. It loses half of it in the time h, which depends on its kind.',
    'A single act on the date a: κ(t) = 2^(−(t − a)/h). A measure while it is in force: κ(t) = φ + (1 − φ) · 2^(−(t − a)/h); once it has ended, it loses what is left in the same way.',
    'A day is the instant 00:00 UTC, from which an act counts in full. A month, a year or a span reaches from 00:00 UTC of its first day to 00:00 UTC of its last. Over it the act comes in evenly: every moment in it is equally likely. Time is counted in months of 365.2425 / 12 days.',
    'Hostility K⁻(t) = Σ x·κ over hostile acts, cooperation K⁺(t) = Σ x·κ over cooperative ones.',
  ],
  equation: 'T(t) = 100 · (1 − exp(−max(0, K⁻ − λ·K⁺) / κ₀))',
  parameters: 'Settings',
  parameterHeads: ['Setting', 'Value', 'Meaning'],
  halfLives: (months, kinds) => ['h', `${months} months`, `acts of each kind: ${kinds}`],
  parameter: [
    ['φ', '0.5', 'part of a measure’s weight that does not fade while it is in force'],
    ['λ', '0.5', 'how much cooperation offsets hostility'],
    ['levels', '10, 30, 50, 75', 'from these values on: moderate, elevated, high, very high'],
  ],
  saturation: (half) => [
    'κ₀',
    `${half} / ln 2`,
    `makes T = 50 where hostility exceeds what offsets it by ${half}`,
  ],
  weights: 'Weights',
  weightHeads: ['Kind of act', 'Category', 'Weight', 'Events', 'Source of the weight'],
  weightsNote:
    'On Goldstein’s scale, −10 (most hostile) to 10 (most cooperative). Only kinds that occur in these data; all others are in the codebook.',
  ownType: 'Type of this dataset’s own: ',
  overrides: 'Events whose weight was changed',
  overrideHeads: ['Event', 'Standard', 'Used', 'Reason'],
  band: 'The shaded band',
  bandText:
    'It shows where nine in ten of 1,000 calculations with other assumptions lie: weights varied at random (standard deviation 2; 0 where the sign would change), acts that lose weight twice as fast to half as fast, φ from 0.25 to 0.75, λ from 0 to 1, dates drawn at random within their precision, and each event left out with a chance of one in ten. It shows how much a value depends on our choices. It is not a margin of error.',
  not: 'What it is not',
  limits: [
    'It is not a forecast: it describes what is on record.',
    'It is not a measurement: weights are conventions, experts’ ratings of kinds of acts.',
    'It cannot be compared across centuries, because far more is recorded for some periods than for others, nor across stretches without data.',
    'It does not say who is right: an accusation is listed because it was made, not because it is true.',
  ],
  incomplete:
    'It is not complete: the events come from a single source, which tells only what it finds important. A stretch without events was not necessarily calm; long ones are striped.',
  unchecked:
    'It is not checked: single events may be wrong, counted twice or about somebody else, and there are more of them where more was reported. Look at longer stretches rather than at single events, and do not compare levels with those of data that people have written. A stretch without events was not necessarily calm; long ones are striped.',
  silences: 'What the source leaves out',
  silencesText:
    'The source does not date the following, or says next to nothing about it, so the index lacks its weight. The line falls there because nothing adds to it, not because relations were calm.',
  totals: 'What each side did, in all of these data',
  totalHeads: ['By', 'Hostile acts', 'Sum of weights', 'Cooperative acts', 'Sum of weights'],
  totalsNote:
    'The difference comes from the source; it is no verdict on either side. A joint act counts for both.',
  source: 'Source and version',
  sourceText: (title, license, from, to, version) =>
    `From ${title}${license}. The data reach from ${from} to ${to}. Version of the data: ${version}.`,
  machineCoded: 'A program took the events from news reports, and nobody has checked them.',
  own: (count) =>
    `Events that this page has added: ${count}. After the data end, the index has a value only on those days, as if nothing else had happened.`,
  cite: 'How to cite',
  citation: {
    title: (dataset) => `${dataset}: timeline and tension index`,
    data: (id, version, span) => `data ${id}, version ${version}, covering ${span}`,
    own: (count) =>
      count === 1 ? 'with an event added by the page' : `with ${count} events added by the page`,
    period: (span) => `period shown ${span}`,
    event: (id) => `event ${id}`,
    source: (source) => `from ${source}`,
  },
  plain: 'Plain text',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with Ctrl+C',
  close: 'Close',
};

export const downloads: DownloadTexts = {
  title: 'Download',
  picture: 'Picture shown',
  events: 'Events shown',
  index: 'Index shown',
  step: 'One value per',
  steps: { day: 'day', month: 'month', year: 'year' },
  hint: 'The files are made in your browser; nothing is sent. CSV is a plain table; the events as JSON are data that this chart can read. Each names the version and the license; the notes have the settings and how to cite.',
  notes: 'Notes on these files',
  part: (title, shown, all, own) =>
    `${title} (${shown} of ${all} events${own ? `, ${own} added by the page` : ''})`,
  file: {
    license: 'see the source',
    selection: (shown, all) =>
      `${shown} of ${all} events are shown; the index is that of all that count, not of these alone`,
    own: (ids) => `added by the page, not by the source: ${ids}`,
    beyond: (end, events) =>
      `the data end ${end}; after it nothing is known but what the page has added, on whose days the index is given as if nothing else had happened, and on no others: ${events}`,
    parameters: (months, phi, lambda, half) =>
      `months until half of the weight is lost: ${months}; phi ${phi}; lambda ${lambda}; half ${half}`,
    filtered: (count, all) => `${count} of ${all} events pass the filters`,
    emptyCells: 'no data, which does not mean calm',
  },
};

export const compare: CompareTexts = {
  label: 'Two dates compared',
  rose: (points, from, then, to, now) =>
    `Tension rose by ${points} ${points === '1' ? 'point' : 'points'}, from ${from} ${then} to ${to} ${now}`,
  fell: (points, from, then, to, now) =>
    `Tension fell by ${points} ${points === '1' ? 'point' : 'points'}, from ${from} ${then} to ${to} ${now}`,
  same: (value, then, now) => `Tension was ${value} ${then} and ${now}`,
  probability: (count, of, now, then) =>
    `With other assumptions it was higher ${now} than ${then} in ${count} of ${of} calculations.`,
  computing: 'Checking this with other assumptions…',
  gap: 'There is a stretch without data between the two, so they cannot be compared.',
  noRecord: (when) => `No data ${when}`,
  value: (value, when, level) => `${value} out of 100 ${when}: ${level}`,
  hint: 'Choose another date of the chart to compare with.',
  acts: 'What made the difference, in points',
  showAll: (count) => `Show all ${count}`,
  back: (when) => `Back to the index ${when}`,
};

export const guide: GuideTexts = {
  title: 'How to read this',
  line: 'The tension index, from 0 to 100. It adds up the acts below; each loses weight with time.',
  band: 'Where the line lies in nine of ten calculations with other assumptions. It is not a margin of error.',
  dot: 'The act named beside it. On the right, the value of a year earlier.',
  kind: (name) => `An act of this kind: ${name}. The larger, the more weight it has.`,
  above: (stance) => `Filled and above the line of a side: ${stance}. It raises the index.`,
  below: (stance) => `Hollow and below the line: ${stance}. It lowers the index.`,
  several:
    'How many more acts there are at this place; the mark is that of the weightiest. Press it for the list.',
  claim: 'Dashed: one side says so, or it is disputed.',
  imprecise: 'Small ticks: the act happened between these two dates; more is not known.',
  inForce: 'A bar on the line: a measure, for as long as it is in force.',
  gap: 'Striped: no data, which does not mean calm. Values on both sides of it cannot be compared.',
  break: 'In the strip of all years: a long time without data, left out. The years on both sides are named.',
  hostilitySum:
    'Past hostility: the weights of hostile acts added up, each fading with time. It has a scale of its own, at the left.',
  cooperationSum: 'Past cooperation, added up likewise; it hangs from the line at 0.',
  own: 'With a dot: added by this site, not by the source.',
  example: (title, date) => `For example: ${title}, ${date}`,
};

export const card: CardTexts = {
  effect: (before, after, when) => `Index ${before} → ${after} ${when}`,
  when: { day: 'that day', month: 'that month', year: 'that year', interval: 'in that time' },
  more: (count) => `and ${count} more`,
  hold: (key) => `Hold ${key} to zoom`,
};

export const share: ShareTexts = {
  share: 'Share',
  copied: 'Link to this view copied',
  byHand: 'Link to this view',
  missing: (what) => `The link asks for what cannot be shown here: ${what}.`,
  fields: {
    period: 'its period',
    event: 'its event',
    date: 'its date',
    filters: 'its filters',
    assumptions: 'its assumptions',
    rest: 'its last part',
  },
};
