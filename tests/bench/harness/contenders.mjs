/** Who is compared, in the order of the table, and in words what each draws of the record, what it leaves out and how its range is changed. */
export const WIDGET = 'bilateral-relations';

/** `floor`: no contender, only what its technique costs at least. `ships`: its script is a file of this repository, not a bundle. */
export const CONTENDERS = [
  {
    name: WIDGET,
    title: 'this widget',
    ships: 'dist/bilateral-relations.js',
    draws:
      'index computed from the events, line with conflict and cooperation stocks, annotations, events in lanes with clusters and bars of standing measures, governments, overview, heading, legend, panel of details',
    leaves: 'nothing of the record: beyond what pixels can tell apart, events are counted in clusters',
    zoom: 'attributes `from` and `to`',
  },
  {
    name: 'timelinejs',
    package: '@knight-lab/timelinejs',
    draws: 'a slide per event, and all events on a strip',
    leaves: 'no series; no clusters: events of one place lie in rows, then on each other',
    zoom: '`setZoom(level)`, for it has no window to set: its eleven levels one after another, without animation',
  },
  {
    name: 'vis-timeline',
    package: 'vis-timeline',
    draws: 'events as points and ranges in three groups',
    leaves:
      'no series in this drawing (it has another class for graphs); events above 1,000 are clustered, by its option `cluster`',
    zoom: '`setWindow(from, to, { animation: false })`',
  },
  {
    name: 'timelines-chart',
    package: 'timelines-chart',
    draws: 'events as coloured segments, a lane per actor and category, and an overview',
    leaves: 'no series, no titles; an act of a day is one pixel',
    zoom: '`zoomX([from, to])`, without animation',
  },
  {
    name: 'uplot',
    package: 'uplot',
    draws: 'the series as a line, events as points on it (canvas)',
    leaves: 'no lanes, no titles, no clusters, nothing for keyboard or screen reader',
    zoom: "`setScale('x', …)`",
  },
  {
    name: 'chart-js',
    package: 'chart.js',
    draws: 'the series as a line with its decimation plug-in, events as points (canvas)',
    leaves: 'no lanes, no titles, no dates on the axis but years; nothing for keyboard or screen reader',
    zoom: "`options.scales.x.min` and `max`, `update('none')`",
  },
  {
    name: 'observable-plot',
    package: '@observablehq/plot',
    draws: 'the series as a line, events as circles coloured by actor (SVG)',
    leaves: 'no lanes, no titles, no interaction: what it makes is a picture',
    zoom: 'drawn anew with what lies in the range, in place of the old picture',
  },
  {
    name: 'echarts',
    package: 'echarts',
    draws: 'the series as a line (sampled), events as points (`large`), and a zoom slider (canvas)',
    leaves: 'no lanes, no titles',
    zoom: "`dispatchAction({ type: 'dataZoom' })`, without animation",
  },
  {
    name: 'floor-lit',
    title: 'floor: an empty Lit element',
    package: 'lit',
    floor: true,
    draws: 'one word',
    leaves: 'everything',
    zoom: 'a property',
  },
  {
    name: 'floor-path',
    title: 'floor: one SVG path',
    floor: true,
    draws: 'a line of 720 values',
    leaves: 'everything else',
    zoom: 'another `d`',
  },
];
