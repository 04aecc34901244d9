/** Floor: what the browser takes for one line, drawn from as many values as there are pixels. */
const [WIDTH, HEIGHT] = [720, 420];
const SVG = 'http://www.w3.org/2000/svg';

export function draw(place, { times, values, from, to }) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', WIDTH);
  svg.setAttribute('height', HEIGHT);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'black');
  svg.append(path);
  place.append(svg);
  const [first, step] = [times[0], (times.at(-1) - times[0]) / (times.length - 1)];
  const show = (start, end) => {
    const points = Array.from({ length: WIDTH }, (_, x) => {
      const number = Math.round((start + ((end - start) * x) / WIDTH - first) / step);
      return `${x},${(HEIGHT * (1 - values[number] / 100)).toFixed(1)}`;
    });
    path.setAttribute('d', `M${points.join('L')}`);
  };
  show(from, to);
  return { zoom: show };
}
