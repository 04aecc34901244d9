/** The side bar's panel of the site's own events. */
import { EVENT_VALUES, type EventValueName, type OwnEvent } from './attributes.js';
import { partyChoices, statusChoices, typeChoices, type Choice } from './choices.js';
import { optionName, wrongIn, type SideBar } from './side-bar.js';
import { __, components, el, sprintf, type Node } from './wp.js';

/** What a new event is until somebody says what it was. */
const NEW_TYPE = 'neutral-statement';

const labels = (): Readonly<Record<EventValueName, string>> => ({
  id: __('Id, for links', 'bilateral-relations'),
  date: __('Date', 'bilateral-relations'),
  type: __('Kind', 'bilateral-relations'),
  actor: __('Who', 'bilateral-relations'),
  target: __('To whom', 'bilateral-relations'),
  title: __('Title', 'bilateral-relations'),
  label: __('Label in the drawing', 'bilateral-relations'),
  note: __('Note', 'bilateral-relations'),
  href: __('Link', 'bilateral-relations'),
  until: __('In force until', 'bilateral-relations'),
  status: __('Status', 'bilateral-relations'),
  'claimed-by': __('Who says so', 'bilateral-relations'),
  weight: __('Weight', 'bilateral-relations'),
});

const helps = (): Partial<Readonly<Record<EventValueName, string>>> => ({
  date: __('A year, a month or a day: 2026, 2026-11, 2026-11-20', 'bilateral-relations'),
  title: __('Up to 70 characters', 'bilateral-relations'),
  label: __('Up to 36 characters', 'bilateral-relations'),
  until: __('A date, or .. while it is in force', 'bilateral-relations'),
  weight: __('From −10 to 10, with the reason in the note', 'bilateral-relations'),
});

/** The title and the summary as the fields show them: in the post, a text without a title is the title. */
const wordsOf = ({ title, text }: OwnEvent): { readonly title: string; readonly summary: string } =>
  title ? { title, summary: text } : { title: text, summary: '' };

const withWords = (event: OwnEvent, title: string, summary: string): OwnEvent => {
  const { title: _, ...rest } = event;
  return summary ? { ...rest, title, text: summary } : { ...rest, text: title };
};

function ownEventPanel(
  event: OwnEvent,
  place: number,
  { attributes, dataset, problems, change }: SideBar,
): Node {
  const wrong = problems.filter((problem) => problem.event === place);
  const put = (now: OwnEvent): void =>
    change({ events: attributes.events.map((other, at) => (at === place ? now : other)) });
  const { title, summary } = wordsOf(event);
  const none: Choice = { label: '–', value: '' };
  const choices: Partial<Record<EventValueName, readonly Choice[]>> = {
    type: typeChoices(dataset),
    actor: [none, ...partyChoices(dataset)],
    target: [none, ...partyChoices(dataset)],
    status: statusChoices(),
  };
  const fields = EVENT_VALUES.map((name) => {
    const problem = wrong.find(({ field }) => field === optionName(name));
    const options = choices[name];
    return el(options ? components.SelectControl : components.TextControl, {
      key: name,
      label: labels()[name],
      value: name === 'title' ? title : (event[name] ?? ''),
      help: problem ? wrongIn(problem.allowed) : helps()[name],
      ...(options ? { options } : {}),
      onChange: (value: string) =>
        put(name === 'title' ? withWords(event, value, summary) : { ...event, [name]: value }),
    });
  });
  const { TextareaControl, ToggleControl, Button } = components;
  return el(
    'fieldset',
    { key: place },
    el('legend', null, sprintf(__('Event %d', 'bilateral-relations'), place + 1)),
    ...fields,
    el(TextareaControl, {
      label: __('Summary', 'bilateral-relations'),
      value: summary,
      onChange: (value: string) => put(withWords(event, title, value)),
    }),
    el(ToggleControl, {
      label: __('Both did it', 'bilateral-relations'),
      checked: event.mutual ?? false,
      onChange: (mutual: boolean) => put({ ...event, mutual }),
    }),
    el(
      Button,
      {
        variant: 'link',
        isDestructive: true,
        onClick: () => change({ events: attributes.events.filter((other) => other !== event) }),
      },
      __('Remove this event', 'bilateral-relations'),
    ),
  );
}

export function ownEventPanels(given: SideBar): Node {
  const { attributes, dataset, change } = given;
  const [actor, target] = dataset.parties;
  const added = (): OwnEvent => ({
    date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    type: NEW_TYPE in dataset.types ? NEW_TYPE : (Object.keys(dataset.types)[0] ?? ''),
    actor: actor?.id ?? '',
    target: target?.id ?? '',
    text: '',
  });
  return el(
    components.PanelBody,
    { key: 'events', title: __('Events of your own', 'bilateral-relations'), initialOpen: false },
    ...attributes.events.map((event, place) => ownEventPanel(event, place, given)),
    el(
      components.Button,
      { variant: 'secondary', onClick: () => change({ events: [...attributes.events, added()] }) },
      __('Add an event', 'bilateral-relations'),
    ),
  );
}
