/** Puts widgets into the test's own page, and takes them out again. */
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import '../../src/define.js';

/** CSS px. */
const WIDTH = 720;

const containers = new Set<HTMLElement>();

/** The container of some markup, drawn. */
export async function put(markup: string): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.style.width = `${WIDTH}px`;
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

/** Observers have been called, and every widget has drawn what they told. */
export async function drawn(container: ParentNode): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  for (const widget of container.querySelectorAll('bilateral-relations')) await widget.updateComplete;
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
