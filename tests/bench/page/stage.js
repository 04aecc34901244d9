/** What runs in every page: makes the record, starts the contender's script, drives it, and marks in the trace where each part begins. */
import { datasetOf, recordOf } from './record.js';

const place = () => document.querySelector('#place');

/** Resolves in a task of its own after the next frame was painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });

function elementsAndNodes(root) {
  let elements = 0;
  let nodes = 0;
  for (const child of root.childNodes) {
    nodes += 1;
    const below = elementsAndNodes(child);
    const shadow = child.shadowRoot ? elementsAndNodes(child.shadowRoot) : { elements: 0, nodes: 0 };
    elements += (child.nodeType === Node.ELEMENT_NODE ? 1 : 0) + below.elements + shadow.elements;
    nodes += below.nodes + shadow.nodes;
  }
  return { elements, nodes };
}

/** What loads the contender's script: a module of the page, found in the cache by then. */
function load(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = url;
    script.addEventListener('error', () => reject(new Error(`${url} could not be loaded`)));
    window.contenderLoaded = resolve;
    document.head.append(script);
  });
}

const mark = (name) => performance.mark(`bench:${name}`);

window.stage = {
  painted,
  /** Not measured: the record and, where its address is given, the script in the browser's cache. */
  async prepare(count, url) {
    this.record = recordOf(count);
    if (url) await (await fetch(url)).text();
  },
  /** Milliseconds from asking for the script to the frame in which the contender's drawing was painted. */
  async draw(url) {
    await painted();
    mark('draw');
    const start = performance.now();
    const { draw } = await load(url);
    this.drawn = await draw(place(), this.record);
    await painted();
    const end = performance.now();
    mark('drawn');
    return end - start;
  },
  /** Shows one window after another, as many as fit into the time (ms); how many were shown. */
  async zoom(windows, budget) {
    const start = performance.now();
    let steps = 0;
    for (const [from, to] of windows) {
      mark(`step-${steps}`);
      await this.drawn.zoom(from, to, steps);
      await painted();
      steps += 1;
      if (performance.now() - start > budget) break;
    }
    mark('stepped');
    return steps;
  },
  count: () => elementsAndNodes(place()),

  /** Not measured: a record for the widget alone. */
  async prepareDataset(count, url) {
    this.record = { dataset: datasetOf(count) };
    await (await fetch(url)).text();
  },
  /**
   * Loads the widget's script into a page whose elements stand there already; how long until those in view were painted, and how often the first was
   * updated. To wait for one out of view would draw it.
   */
  async upgrade() {
    let updates = 0;
    await painted();
    mark('draw');
    const start = performance.now();
    await import('/dist/bilateral-relations.js');
    const widgets = [...document.querySelectorAll('bilateral-relations')];
    const [first] = widgets;
    const update = first.performUpdate;
    first.performUpdate = function counted() {
      updates += 1;
      return update.call(this);
    };
    const seen = widgets.filter((widget) => widget.getBoundingClientRect().top < innerHeight);
    await Promise.all(seen.map(({ updateComplete }) => updateComplete));
    await painted();
    const toPaint = performance.now() - start;
    await painted();
    mark('drawn');
    return { toPaint, updates };
  },
  /** Puts a widget into the page and takes it out again. */
  async cycle(times) {
    for (let time = 0; time < times; time += 1) {
      const widget = document.createElement('bilateral-relations');
      place().append(widget);
      await widget.updateComplete;
      widget.remove();
    }
    await painted();
    await painted();
  },
};
