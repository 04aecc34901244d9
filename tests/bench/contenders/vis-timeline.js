import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';

export async function draw(place, { events, from, to }) {
  const items = new DataSet(
    events.map(({ start, end, actor, title, category }, id) => ({
      id,
      start,
      ...(end === undefined ? { type: 'point' } : { end, type: 'range' }),
      group: actor,
      content: title,
      className: category,
    })),
  );
  const groups = new DataSet(['US', 'both', 'VE'].map((id) => ({ id, content: id })));
  let timeline;
  await new Promise((resolve) => {
    timeline = new Timeline(place, items, groups, {
      start: from,
      end: to,
      min: from,
      max: to,
      height: '420px',
      // What it offers for many: clusters. Without them 10,000 events take minutes; with stacking they take longer still.
      stack: events.length <= 1000,
      cluster: events.length > 1000 && { maxItems: 20 },
      onInitialDrawComplete: resolve,
    });
  });
  return {
    zoom(start, end) {
      return new Promise((resolve) => {
        const done = () => {
          timeline.off('changed', done);
          resolve();
        };
        timeline.on('changed', done);
        timeline.setWindow(start, end, { animation: false });
      });
    },
  };
}
