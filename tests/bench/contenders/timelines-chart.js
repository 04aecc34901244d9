import TimelinesChart from 'timelines-chart';

const DAY = 86_400_000;
/** Its updates wait for 1 ms, and its transitions, without animation, for a frame. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 2);
  });

export async function draw(place, { events }) {
  const groups = new Map();
  for (const { start, end, actor, category } of events) {
    const labels = groups.get(actor) ?? new Map();
    groups.set(actor, labels);
    const data = labels.get(category) ?? [];
    labels.set(category, data);
    data.push({ timeRange: [start, end ?? start + DAY], val: category });
  }
  const data = [...groups].map(([group, labels]) => ({
    group,
    data: [...labels].map(([label, segments]) => ({ label, data: segments })),
  }));
  const chart = new TimelinesChart(place)
    .enableAnimations(false)
    .width(720)
    .maxHeight(420)
    .zQualitative(true)
    .useUtc(true)
    .data(data);
  await settled();
  return {
    zoom(from, to) {
      chart.zoomX([new Date(from), new Date(to)]);
      return settled();
    },
  };
}
