import { LineChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, ScatterChart, DataZoomComponent, GridComponent, CanvasRenderer]);

export function draw(place, { times, values, events }) {
  const chart = init(place, undefined, { width: 720, height: 420 });
  const finished = () =>
    new Promise((resolve) => {
      const done = () => {
        chart.off('finished', done);
        resolve();
      };
      chart.on('finished', done);
    });
  // A drawing that takes one frame is finished before `setOption` returns.
  const drawn = finished();
  chart.setOption({
    animation: false,
    useUTC: true,
    grid: {},
    xAxis: { type: 'time' },
    yAxis: { min: 0, max: 100 },
    dataZoom: [
      { type: 'inside', filterMode: 'filter' },
      { type: 'slider', filterMode: 'filter' },
    ],
    series: [
      {
        type: 'line',
        showSymbol: false,
        sampling: 'minmax',
        data: times.map((time, number) => [time, values[number]]),
      },
      {
        type: 'scatter',
        symbolSize: 5,
        large: true,
        data: events.map(({ start, value }) => [start, value]),
      },
    ],
  });
  return drawn.then(() => ({
    zoom(startValue, endValue) {
      const done = finished();
      chart.dispatchAction({ type: 'dataZoom', startValue, endValue });
      return done;
    },
  }));
}
