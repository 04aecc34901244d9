import '@knight-lab/timelinejs/dist/css/timeline.css';
import { Timeline } from '@knight-lab/timelinejs/dist/js/timeline.js';

const dateOf = (instant) => {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function draw(place, { events }) {
  const data = {
    events: events.map(({ start, end, actor, title, summary }) => ({
      start_date: dateOf(start),
      ...(end === undefined ? {} : { end_date: dateOf(end) }),
      group: actor,
      text: { headline: title, text: summary },
    })),
  };
  const timeline = new Timeline(place, data, {
    font: null,
    script_path: `${location.origin}/`,
    duration: 0,
    hash_bookmark: false,
    ga_measurement_id: null,
  });
  await new Promise((resolve) => timeline.on('ready', resolve));
  // Its own first update comes with an intersection observer, after a frame.
  await frame();
  await frame();
  return {
    // It has no window to set: a step is one of its zoom levels.
    async zoom(_from, _to, step) {
      timeline.setZoom(step % timeline.options.zoom_sequence.length);
      await frame();
    },
  };
}
