import { expect } from 'chai';
import type { BilateralEvent } from '../../src/data/dataset.js';
import { firstOf, type Mark } from '../../src/layout/marks/mark.js';
import { overlaps } from '../../src/time/period.js';
import { bundledCases, failing } from '../support/scenes.js';

const eventsOf = (mark: Mark): readonly BilateralEvent[] =>
  mark.kind === 'event' ? [mark.event] : mark.events;

describe('the marks of the bundled record, in every period at every width', () => {
  it('have every event of the period in exactly one mark', () => {
    const wrong = failing(({ scene, drawing }) => {
      const inMarks = drawing.marks.flatMap(eventsOf).map(({ id }) => id);
      const inPeriod = scene.events
        .filter(({ when, category }) => category !== 'context' && overlaps(when.extent, scene.period))
        .map(({ id }) => id);
      return inMarks.sort().join() === inPeriod.sort().join();
    });
    expect(wrong).to.deep.equal([]);
  });

  it('never put an annotated event into a cluster', () => {
    const wrong = failing(({ drawing }) => {
      const annotated = [...drawing.labels, ...drawing.badges].map(({ id }) => id);
      const alone = new Set(drawing.marks.flatMap((mark) => (mark.kind === 'event' ? [mark.event.id] : [])));
      return annotated.every((id) => alone.has(id));
    });
    expect(wrong).to.deep.equal([]);
  });

  it('tell of each cluster its first event, its count, its span and what it holds, as its events have them', () => {
    const wrong = failing(({ scene, drawing }) =>
      drawing.marks.every((mark) => {
        if (mark.kind === 'event') return true;
        const { events, first, count, span } = mark;
        const held = new Set(events);
        return (
          first === events[0] &&
          count === events.length &&
          span.from === Math.min(...events.map(({ when }) => when.extent.from)) &&
          span.to === Math.max(...events.map(({ when }) => when.extent.to)) &&
          scene.events.every((event) => mark.has(event) === held.has(event))
        );
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('have each mark under an identity of its own', () => {
    const wrong = failing(({ drawing }) => {
      const keys = drawing.marks.map((mark) => firstOf(mark).id);
      return new Set(keys).size === keys.length;
    });
    expect(wrong).to.deep.equal([]);
  });

  it('are in time order', () => {
    const wrong = failing(({ drawing }) => {
      const starts = drawing.marks.map((mark) => firstOf(mark).when.extent.from);
      return starts.every((start, number) => start >= (starts[number - 1] ?? -Infinity));
    });
    expect(wrong).to.deep.equal([]);
  });

  it('keep every cluster between the edges of the plot, at most 7 px past its end', () => {
    const wrong = failing(({ drawing: { marks, axis } }) =>
      marks.every(
        (mark) =>
          mark.kind === 'event' ||
          (mark.x - mark.rx >= axis.x0 - 1e-6 && mark.x + mark.rx <= axis.x1 + 7 + 1e-6),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('keep every count readable: at most 12% of a pill is covered by a neighbour that is no annotated mark', () => {
    const wrong = failing(({ drawing: { marks, labels, badges } }) => {
      const annotated = new Set([...labels, ...badges].map(({ id }) => id));
      const free = marks.filter((mark) => mark.kind === 'cluster' || !annotated.has(mark.event.id));
      return free.every((one) =>
        free.every((other) => {
          if (one === other || one.kind === 'event' || one.lane !== other.lane || one.stance !== other.stance)
            return true;
          const common =
            Math.min(one.x + one.rx, other.x + other.rx) - Math.max(one.x - one.rx, other.x - other.rx);
          return common <= 0.12 * 2 * Math.min(one.rx, other.rx) + 1e-6;
        }),
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('leave every count of neutral acts readable: no more than a quarter of it lies under other marks of its lane, nor 70% where two centuries stand in less than 520 px', () => {
    const box = (mark: Mark): [left: number, right: number, top: number, bottom: number] => {
      const [top, bottom] =
        mark.kind === 'cluster' ? [mark.height / 2, mark.height / 2] : [mark.glyph.top, mark.glyph.bottom];
      return [mark.x - mark.rx, mark.x + mark.rx, mark.y - top, mark.y + bottom];
    };
    const common = (one: Mark, other: Mark): number => {
      const [[l0, r0, t0, b0], [l1, r1, t1, b1]] = [box(one), box(other)];
      return (
        Math.max(0, Math.min(r0, r1) - Math.max(l0, l1)) * Math.max(0, Math.min(b0, b1) - Math.max(t0, t1))
      );
    };
    const wrong = failing(({ scene, drawing: { marks, frame } }) =>
      marks
        .filter((mark) => mark.kind === 'cluster' && mark.stance === 'neutral' && mark.lane !== 1)
        .every(
          (one) =>
            marks
              .filter((other) => other !== one && other.lane === one.lane)
              .reduce((sum, other) => sum + common(one, other), 0) <=
            common(one, one) * (frame.width < 520 && scene.period.from < Date.UTC(1900, 0) ? 0.7 : 0.25),
        ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('leave no mark that is no pill covered by more than 42% by another of its lane and stance, nor by that and the 2 px of colour around it unless both are annotated', () => {
    const wrong = failing(({ drawing: { marks, labels, badges } }) => {
      const annotated = new Set([...labels, ...badges].map(({ id }) => id));
      const single = marks.filter((mark) => mark.kind === 'event');
      return single.every((one, number) =>
        single.slice(0, number).every((other) => {
          if (one.lane !== other.lane || one.stance !== other.stance) return true;
          const common =
            Math.min(one.x + one.rx, other.x + other.rx) - Math.max(one.x - one.rx, other.x - other.rx);
          const halo = annotated.has(one.event.id) && annotated.has(other.event.id) ? 0 : 2;
          return common + halo <= 0.42 * 2 * Math.min(one.rx, other.rx) + 1e-6;
        }),
      );
    });
    expect(wrong, `of ${bundledCases().length}`).to.deep.equal([]);
  });

  it('have no two counts right beside each other in a lane, which would be read as one number', () => {
    const wrong = failing(({ drawing: { marks } }) => {
      const counts = marks.filter((mark) => mark.kind === 'cluster');
      return counts.every((one) =>
        counts.every((other) => {
          const between = other.x - other.rx - (one.x + one.rx);
          const isLevel = one.lane === other.lane && Math.abs(one.y - other.y) < one.height * 0.6;
          return one === other || !isLevel || between < 0 || between >= 6 - 1e-6;
        }),
      );
    });
    expect(wrong).to.deep.equal([]);
  });
});
