/** Puts widgets into the test's own page, and takes them out again. */
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import '../../src/define.js';
import { find } from './look.js';
import { nextTask } from './next-task.js';
import { deepAll } from './shadow.js';
import { until } from './until.js';

/** CSS px. */
const WIDTH = 720;

const containers = new Set<HTMLElement>();

/** The container of some markup, as wide as told (CSS px), drawn. */
export async function put(markup: string, width = WIDTH): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  container.innerHTML = markup;
  document.body.append(container);
  containers.add(container);
  await drawn(container);
  return container;
}

export function removeAll(): void {
  for (const container of containers) container.remove();
  containers.clear();
}

export function widgetIn(container: ParentNode): BilateralRelations {
  const widget = container.querySelector('bilateral-relations');
  if (!widget) throw new Error('no widget');
  return widget;
}

const TAGS = 'bilateral-relations, bilateral-timeline, bilateral-tension';

/** Observers have been called, and every widget and view has drawn what they told. */
export async function drawn(container: Element): Promise<void> {
  // The second time for what a first drawing changes: sizes, and views that find their provider.
  for (let time = 0; time < 2; time += 1) {
    await nextTask();
    for (const element of deepAll(container, TAGS))
      if ('updateComplete' in element) await element.updateComplete;
  }
}

/** Opens the controls, and waits for the module that draws them. */
export async function openControls(root: Element): Promise<void> {
  find<HTMLElement>(root, '.explore').click();
  await until(() => deepAll(root, '[part="controls"]').length > 0);
  await drawn(root);
}

/** What is written to the console while `act` runs; it does not reach the console. */
export async function consoleDuring(act: () => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const { error, warn } = console;
  console.error = console.warn = (...values: unknown[]) => void lines.push(values.map(String).join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines;
}
