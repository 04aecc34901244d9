import {
  Chart,
  Decimation,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';

Chart.register(Decimation, LineController, LineElement, LinearScale, PointElement, ScatterController);

export function draw(place, { times, values, events, from, to }) {
  const canvas = document.createElement('canvas');
  canvas.width = 720;
  canvas.height = 420;
  place.append(canvas);
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        { data: times.map((x, number) => ({ x, y: values[number] })), pointRadius: 0, borderWidth: 2 },
        { type: 'scatter', data: events.map(({ start, value }) => ({ x: start, y: value })), pointRadius: 3 },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      parsing: false,
      normalized: true,
      plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
      scales: {
        // Its time scale needs a date library beside it; years on a linear scale do.
        x: { type: 'linear', min: from, max: to, ticks: { callback: (at) => new Date(at).getUTCFullYear() } },
        y: { min: 0, max: 100 },
      },
    },
  });
  return {
    zoom(min, max) {
      Object.assign(chart.options.scales.x, { min, max });
      chart.update('none');
    },
  };
}
