import { dot, lineY, plot } from '@observablehq/plot';

export function draw(place, { times, values, events, from, to }) {
  const series = times.map((date, number) => ({ date: new Date(date), value: values[number] }));
  const acts = events.map(({ start, value, actor }) => ({ date: new Date(start), value, actor }));
  const show = (first, last) => {
    // One value beyond each end, so that the line reaches it.
    const within =
      (room) =>
      ({ date }) =>
        date >= first - room && date <= last + room;
    place.replaceChildren(
      plot({
        width: 720,
        height: 420,
        x: { type: 'utc', domain: [new Date(first), new Date(last)] },
        y: { domain: [0, 100] },
        marks: [
          lineY(series.filter(within(times[1] - times[0])), { x: 'date', y: 'value', clip: true }),
          dot(acts.filter(within(0)), { x: 'date', y: 'value', stroke: 'actor', r: 3 }),
        ],
      }),
    );
  };
  show(from, to);
  return { zoom: show };
}
