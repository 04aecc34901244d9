/** The builder: the form is the state; from it come the live widget and the line of HTML. */
import { markupOf } from './markup.js';

const byId = (id) => document.getElementById(id);
const form = byId('form');

const TAG = 'bilateral-relations';
/** Attributes with one value, in the order of the line; an empty one is the default and left out. */
const SINGLE = ['view', 'from', 'to', 'selected', 'theme', 'lang', 'heading-level'];
/** Attributes that are a list; all of them is the default. */
const LISTS = ['categories', 'actors'];
const BOOLEANS = ['without-header', 'without-controls', 'without-details', 'without-footer', 'static'];

/** Tags with version and integrity are in the README, where the build keeps them true. */
const README = '../README.md';
const OWN_SERVER = '<script type="module" src="/bilateral-relations.js"></script>';
const scripts = { own: OWN_SERVER, none: '' };
const PUBLISHED = {
  module: /<script type="module" src="https[^>]*><\/script>/,
  classic: /<script defer src="https[^>]*><\/script>/,
};

/** What the form says, as attributes. */
function attributes() {
  const data = new FormData(form);
  const found = new Map();
  for (const name of SINGLE) {
    const value = data.get(name).trim();
    if (value) found.set(name, value);
  }
  for (const name of LISTS) {
    const chosen = data.getAll(name);
    if (chosen.length > 0 && chosen.length < form.elements[name].length) found.set(name, chosen.join(' '));
  }
  for (const name of BOOLEANS) if (data.has(name)) found.set(name, '');
  return found;
}

/** In an inert document nothing is upgraded: the line is what one writes, not what the widget makes of it. */
const inert = document.implementation.createHTMLDocument('');

function writeLine(wanted) {
  const element = inert.createElement(TAG);
  for (const [name, value] of wanted) element.setAttribute(name, value);
  byId('line').textContent = (scripts[new FormData(form).get('script')] ?? OWN_SERVER) + markupOf(element);
  byId('copied').textContent = '';
}

const widget = document.createElement(TAG);

function showWidget(wanted) {
  for (const name of [...SINGLE, ...LISTS, ...BOOLEANS]) {
    if (wanted.has(name)) {
      if (widget.getAttribute(name) !== wanted.get(name)) widget.setAttribute(name, wanted.get(name));
    } else widget.removeAttribute(name);
  }
}

function update() {
  byId('said').textContent = '';
  const wanted = attributes();
  writeLine(wanted);
  showWidget(wanted);
}

function fillEvents(events) {
  const list = form.elements.selected;
  if (list.length > 1) return;
  for (const { id, date, title } of events) list.add(new Option(`${date}  ${title}`, id));
}

widget.addEventListener('bilateral-load', ({ dataset }) => fillEvents(dataset.events));
widget.addEventListener('bilateral-error', ({ error }) => {
  byId('said').textContent = error.message;
});
widget.addEventListener('bilateral-select', ({ eventId }) => {
  form.elements.selected.value = eventId ?? '';
  writeLine(attributes());
});
widget.addEventListener('bilateral-window', ({ from, to }) => {
  form.elements.from.value = from;
  form.elements.to.value = to;
  writeLine(attributes());
});

form.addEventListener('input', update);
// The fields are reset after their form has said so.
form.addEventListener('reset', () => setTimeout(update));

byId('width').addEventListener('input', ({ target }) => {
  const width = `${target.value}px`;
  byId('column').style.width = width;
  byId('width-said').textContent = width.replace('px', ' px');
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const line = byId('line');
  try {
    await navigator.clipboard.writeText(line.textContent);
    byId('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(line);
    byId('copied').textContent = 'Selected: copy it with your keyboard.';
  }
});

update();
byId('column').append(widget);

const readme = await fetch(README);
if (readme.ok) {
  const text = await readme.text();
  for (const [name, pattern] of Object.entries(PUBLISHED))
    scripts[name] = text.match(pattern)?.[0] ?? OWN_SERVER;
  update();
}
