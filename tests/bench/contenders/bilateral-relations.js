/** This package, as it is built and shipped: the script of a page, and a dataset object. */
import '../../../dist/bilateral-relations.js';

const day = (instant) => new Date(instant).toISOString().slice(0, 10);

export async function draw(place, { dataset }) {
  const widget = document.createElement('bilateral-relations');
  widget.data = dataset;
  place.append(widget);
  await widget.updateComplete;
  return {
    zoom(from, to) {
      widget.from = day(from);
      widget.to = day(to);
      return widget.updateComplete;
    },
  };
}
