/** The panels of the side bar: every attribute of the widget, with what is wrong at its field. */
import { optionName, SWITCHES, VALUES, type SwitchName, type ValueName } from '../../authoring/attributes.js';
import {
  categoryChoices,
  chosenOf,
  eventChoices,
  partyChoices,
  withChoice,
  type Choice,
} from '../../authoring/choices.js';
import { choicesOf, locale } from './choices.js';
import { helpOfValues, labelsOfSwitches, labelsOfValues, wrongIn } from './labels.js';
import { ownEventPanels } from './own-events.js';
import { LEGEND, type SideBar } from './panel.js';
import { __, blockEditor, components, el, type Node } from './wp.js';

const PANELS: readonly (readonly [title: () => string, names: readonly ValueName[]])[] = [
  [() => __('Period', 'bilateral-relations'), ['from', 'to']],
  [() => __('View', 'bilateral-relations'), ['view', 'selected', 'labels', 'lang', 'theme', 'heading-level']],
  [() => __('What counts', 'bilateral-relations'), ['categories', 'actors', 'memory', 'half-life-scale']],
  [() => __('Data', 'bilateral-relations'), ['src']],
];

/** A subset of the choices as one attribute has it: all of them is the default. */
function checkboxes(
  label: string,
  choices: readonly Choice[],
  given: string | undefined,
  onChange: (value: string | undefined) => void,
): Node {
  const chosen = chosenOf(given, choices);
  const boxes = choices.map((choice) =>
    el(components.CheckboxControl, {
      key: choice.value,
      label: choice.label,
      checked: chosen.includes(choice.value),
      onChange: (checked: boolean) => onChange(withChoice(given, choices, choice.value, checked)),
    }),
  );
  return el('fieldset', { key: label }, el('legend', LEGEND, label), ...boxes);
}

/** A list in the order in which it was made. What is typed and is no choice stays, so that it can be told. */
function tokens(
  label: string,
  choices: readonly Choice[],
  given: string | undefined,
  onChange: (value: string) => void,
): Node {
  const ids = given?.split(/\s+/).filter(Boolean) ?? [];
  return el(components.FormTokenField, {
    key: label,
    label,
    value: ids.map((id) => choices.find(({ value }) => value === id)?.label ?? id),
    suggestions: choices.map((choice) => choice.label),
    onChange: (chosen: readonly string[]) =>
      onChange(
        chosen.map((text) => choices.find((choice) => choice.label === text)?.value ?? text).join(' '),
      ),
  });
}

function valueField(name: ValueName, { attributes, dataset, problems, change }: SideBar): Node {
  const wrong = problems.find(({ event, field }) => event === undefined && field === optionName(name));
  const label = labelsOfValues()[name];
  const onChange = (value: string | null | undefined): void => change({ [name]: value || undefined });
  const field = {
    key: name,
    label,
    value: attributes[name] ?? '',
    help: wrong ? wrongIn(wrong.allowed) : helpOfValues()[name],
    onChange,
  };
  const options = choicesOf(name);
  if (options) return el(components.SelectControl, { ...field, options });
  switch (name) {
    case 'selected':
      return el(components.ComboboxControl, { ...field, options: eventChoices(dataset) });
    case 'labels':
      return tokens(label, eventChoices(dataset), attributes[name], onChange);
    case 'categories':
      return checkboxes(label, categoryChoices(dataset, locale), attributes[name], onChange);
    case 'actors':
      return checkboxes(label, partyChoices(dataset), attributes[name], onChange);
    default:
      return el(components.TextControl, field);
  }
}

const switchField = (name: SwitchName, { attributes, change }: SideBar): Node =>
  el(components.ToggleControl, {
    key: name,
    label: labelsOfSwitches()[name],
    checked: attributes[name] ?? false,
    onChange: (on: boolean) => change({ [name]: on || undefined }),
  });

export function sideBar(given: SideBar): Node {
  const { PanelBody } = components;
  const panels = PANELS.map(([title, names], place) =>
    el(
      PanelBody,
      { key: title(), title: title(), initialOpen: place === 0 },
      ...VALUES.filter((name) => names.includes(name)).map((name) => valueField(name, given)),
    ),
  );
  const parts = el(
    PanelBody,
    { key: 'parts', title: __('Parts', 'bilateral-relations'), initialOpen: false },
    ...SWITCHES.map((name) => switchField(name, given)),
  );
  return el(blockEditor.InspectorControls, null, ...panels, parts, ownEventPanels(given));
}
