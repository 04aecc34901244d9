/** The side bar's panel of the site's own events. */
import {
  ADDED,
  EVENT_VALUES,
  isAddition,
  noteOf,
  optionName,
  withNote,
  withTarget,
  withWords,
  wordsOf,
  type EventValueName,
  type OwnEvent,
} from '../../authoring/attributes.js';
import { eventChoices, partyChoices, typeChoices, type Choice } from '../../authoring/choices.js';
import { locale, statusChoices } from './choices.js';
import { helpOfEventValues, labelsOfEventValues, wrongIn } from './labels.js';
import { LEGEND, type SideBar } from './panel.js';
import { __, components, el, sprintf, type Node } from './wp.js';

/** What a new event is until somebody says what it was. */
const NEW_TYPE = 'neutral-statement';

function ownEventPanel(
  event: OwnEvent,
  place: number,
  { attributes, dataset, problems, change }: SideBar,
): Node {
  const wrong = problems.filter((problem) => problem.event === place);
  const put = (now: OwnEvent): void =>
    change({ events: attributes.events.map((other, at) => (at === place ? now : other)) });
  const { title, summary } = wordsOf(event);
  const added = isAddition(event);
  const none: Choice = { label: '–', value: '' };
  const choices: Partial<Record<EventValueName, readonly Choice[]>> = {
    type: typeChoices(dataset, locale),
    actor: [none, ...partyChoices(dataset)],
    target: [none, ...partyChoices(dataset)],
    status: statusChoices(),
  };
  const shown: readonly EventValueName[] = added ? ADDED : EVENT_VALUES;
  const valueOf = (name: EventValueName): string => {
    if (name === 'title') return title;
    return added && name === 'note' ? noteOf(event) : (event[name] ?? '');
  };
  const withValue = (name: EventValueName, value: string): OwnEvent => {
    if (name === 'title') return withWords(event, value, summary);
    if (name === 'for') return withTarget(event, value);
    return added && name === 'note' ? withNote(event, value) : { ...event, [name]: value };
  };
  const fields = shown.map((name) => {
    const problem = wrong.find(({ field }) => field === optionName(name));
    const options = choices[name];
    const field = {
      key: name,
      label: labelsOfEventValues()[name],
      value: valueOf(name),
      help: problem ? wrongIn(problem.allowed) : helpOfEventValues()[name],
      onChange: (value: string | null | undefined) => put(withValue(name, value ?? '')),
    };
    if (name === 'for') return el(components.ComboboxControl, { ...field, options: eventChoices(dataset) });
    return options ? el(components.SelectControl, { ...field, options }) : el(components.TextControl, field);
  });
  const { TextareaControl, ToggleControl, Button } = components;
  return el(
    'fieldset',
    { key: place },
    el('legend', LEGEND, sprintf(__('Event %d', 'bilateral-relations'), place + 1)),
    ...fields,
    ...(added
      ? []
      : [
          el(TextareaControl, {
            key: 'summary',
            label: __('Summary', 'bilateral-relations'),
            value: summary,
            onChange: (value: string) => put(withWords(event, title, value)),
          }),
          el(ToggleControl, {
            key: 'mutual',
            label: __('Both did it', 'bilateral-relations'),
            checked: event.mutual ?? false,
            onChange: (mutual: boolean) => put({ ...event, mutual }),
          }),
        ]),
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
