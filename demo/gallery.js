/** The gallery: writes the line of HTML beside each example, and runs the examples that need a script. */
import { markupOf } from './markup.js';

const byId = (id) => document.getElementById(id);

/** Examples whose code is a script have it in the page. This comes before the elements are defined, so the markup is as it was written. */
for (const example of document.querySelectorAll('.example')) {
  if (example.querySelector('pre')) continue;
  const live = example.querySelector('.live');
  const code = document.createElement('code');
  code.textContent = [...live.children].map(markupOf).join('\n');
  const block = document.createElement('pre');
  block.append(code);
  live.before(block);
}

const NORTH_SOUTH = {
  id: 'north-south',
  version: '1.0.0',
  title: 'North–South relations',
  parties: [
    { id: 'N', name: 'North' },
    { id: 'S', name: 'South' },
  ],
  coverage: { from: '2001', to: '2006' },
  source: { title: 'Four lines of script' },
  events: [
    {
      id: '2001-first-treaty',
      date: '2001',
      type: 'treaty-signed',
      actor: 'N',
      target: 'S',
      mutual: true,
      status: 'established',
      title: 'North and South sign a treaty',
      summary: 'It lasts.',
    },
    {
      id: '2003-05-embassy-closed',
      date: '2003-05',
      type: 'embassy-closed',
      actor: 'S',
      target: 'N',
      until: '..',
      status: 'established',
      title: 'South closes its embassy',
      summary: 'It stays closed.',
    },
  ],
};

/** The property is the widget's from its definition on; before, `dataset` is what every HTML element has. */
void customElements.whenDefined('bilateral-relations').then(() => {
  byId('with-dataset').data = NORTH_SOUTH;
});

/** How many entries of the log stay. */
const LOGGED = 6;

const TOLD = {
  'bilateral-load': ({ dataset }) => `${dataset.title}, ${dataset.events.length} events`,
  'bilateral-select': ({ eventId, event }) => (event ? `${eventId}: ${event.title}` : 'closed'),
  'bilateral-window': ({ from, to }) => `${from} to ${to}`,
};

for (const [type, tell] of Object.entries(TOLD)) {
  byId('logged').addEventListener(type, (event) => {
    const line = document.createElement('p');
    line.textContent = `${type}  ${tell(event)}`;
    byId('log').prepend(line);
    while (byId('log').children.length > LOGGED) byId('log').lastChild.remove();
  });
}

for (const button of document.querySelectorAll('[data-set]')) {
  const { set, value } = button.dataset;
  button.addEventListener('click', () => {
    const widget = byId('scripted');
    widget[set] = value === 'toggle' ? !widget[set] : value;
  });
}

byId('show-event').addEventListener('click', () => byId('shown').show('2006-05-arms-sales-banned'));
byId('focus-event').addEventListener('click', () => byId('focused').focusEvent('2015-03-09-obama-order'));

/** The rule that shows a part, as gallery.css has it. */
function showPart(part) {
  const rule =
    part === 'line' ? 'stroke: #c026d3' : part === 'band' ? 'fill: #c026d3' : 'outline: 2px solid #c026d3';
  byId('parted').className = `show-${part}`;
  byId('part-css').textContent = `bilateral-relations::part(${part}) {\n  ${rule};\n}`;
}
byId('part-choices').addEventListener('change', ({ target }) => showPart(target.value));
showPart(byId('part-choices').querySelector(':checked').value);

const said = (where) => (event) => {
  byId(where).textContent = `bilateral-error: ${event.error.message}`;
};

byId('broken').addEventListener('bilateral-error', said('broken-said'));
for (const button of document.querySelectorAll('[data-break]')) {
  const { break: attribute, value } = button.dataset;
  button.addEventListener('click', () => byId('broken').setAttribute(attribute, value));
}

byId('unloaded').addEventListener('bilateral-error', said('unloaded-said'));
function replaceUnloaded() {
  const widget = document.createElement('bilateral-relations');
  byId('unloaded').replaceChildren(widget);
  return widget;
}
byId('break-src').addEventListener('click', () => replaceUnloaded().setAttribute('src', 'nowhere.json'));
byId('break-dataset').addEventListener('click', () => {
  replaceUnloaded().data = { ...NORTH_SOUTH, events: [{ ...NORTH_SOUTH.events[0], date: '2005-02-30' }] };
});
