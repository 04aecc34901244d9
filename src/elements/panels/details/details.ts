/** The details of what is chosen: one event, the events of a cluster, or a date of the index. */
import { nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../../layout/scene.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { renderCluster, type ClusterHandlers } from './cluster.js';
import { renderDate, type DateHandlers } from './date.js';
import { renderEvent, type EventHandlers } from './event.js';
import { detailsSection } from './section.js';

export type DetailsHandlers = EventHandlers & ClusterHandlers & DateHandlers;

/** @param level of the title in the page's outline */
export function renderDetails(
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult | typeof nothing {
  const { selected, cluster, pinned, locale } = state;
  const { details, reading } = locale.texts;
  if (selected)
    return detailsSection(
      `${details.label}: ${selected.title}`,
      handlers.back,
      renderEvent(selected, scene, state, level, handlers),
    );
  if (cluster.length > 0)
    return detailsSection(details.label, handlers.back, renderCluster(cluster, state, level, handlers));
  if (pinned === undefined) return nothing;
  return detailsSection(reading.label, handlers.back, renderDate(pinned, scene, state, level, handlers));
}
