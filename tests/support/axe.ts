/** axe-core as a module: it is written for pages and leaves itself on the window. */
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  readonly run: (context: Element, options: RunOptions) => Promise<AxeResults>;
}

/** What axe finds wrong in an element and the shadow roots below it, one line each. */
export async function faults(container: Element): Promise<string[]> {
  const { axe } = window as unknown as { readonly axe: Axe };
  const { violations } = await axe.run(container, {
    // Rules for whole pages say nothing about a widget.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}
