import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';

export function draw(place, { times, values, events }) {
  // One x axis for both: the series' instants, and the events' in between without a value of the series.
  const line = [times, values];
  const points = [events.map(({ start }) => start), events.map(({ value }) => value)];
  const data = UPlot.join([line, points]);
  const chart = new UPlot(
    {
      width: 720,
      height: 420,
      ms: 1,
      scales: { y: { range: [0, 100] } },
      series: [
        {},
        { label: 'Index', stroke: '#17191c', width: 2, spanGaps: true, points: { show: false } },
        { label: 'Events', paths: () => null, points: { show: true, size: 5 }, stroke: '#b33f12' },
      ],
    },
    data,
    place,
  );
  return {
    zoom(min, max) {
      chart.setScale('x', { min, max });
    },
  };
}
