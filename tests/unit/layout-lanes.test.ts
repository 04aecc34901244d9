import { expect } from 'chai';
import type { BilateralEvent, Dataset } from '../../src/data/dataset.js';
import { frameOf, laneRows } from '../../src/layout/frame.js';
import { laneBars } from '../../src/layout/bars.js';
import { firstOf, laneMarks, type ClusterMark, type Mark } from '../../src/layout/lanes.js';
import { laneOf } from '../../src/layout/rows.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { bundledCases, failing, windowOf } from '../support/scenes.js';
import { datasetOf, rawDataset, rawEvent, SCALE, type RawEvent } from '../support/small-dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { overlaps } from '../../src/time/period.js';

const FRAME = frameOf(720);
const ROWS = laneRows(FRAME);
/** 528 px for 30 years: 17.6 px a year. */
const AXIS = timeAxis(windowOf('1990', '2019'), FRAME.x0, FRAME.x1);

const eventsOf = (mark: Mark): readonly BilateralEvent[] =>
  mark.kind === 'event' ? [mark.event] : mark.events;

function marksOf(dataset: Dataset, annotated: readonly string[] = []): Mark[] {
  return laneMarks(
    dataset.events,
    dataset,
    AXIS,
    ROWS,
    new Set(dataset.events.filter(({ id }) => annotated.includes(id))),
  );
}

describe('laneOf', () => {
  const cases: [what: string, fields: RawEvent, lane: number][] = [
    ['what the first party did is in the first lane', { actor: 'A', target: 'B' }, 0],
    ['what the second did is in the last', { actor: 'B', target: 'A' }, 2],
    ['what both did stands between', { actor: 'A', target: 'B', mutual: true }, 1],
    ['and so does context, whoever is named in it', { type: 'context', actor: 'A', target: 'B' }, 1],
    ['and what nobody did', { type: 'context', actor: undefined, target: undefined }, 1],
  ];
  for (const [what, fields, lane] of cases)
    it(what, () => {
      const dataset = datasetOf(fields);
      expect(laneOf(dataset.events[0]!, dataset)).to.equal(lane);
    });
});

describe('laneMarks', () => {
  it('hostile stands on the lane line, cooperative hangs from it', () => {
    const marks = marksOf(
      datasetOf({ id: 'h', date: '2000-01-01' }, { id: 'c', date: '2010-01-01', type: 'aid' }),
    );
    const [hostile, cooperative] = marks as [Mark, Mark];
    expect([hostile.y < ROWS.lines[0], cooperative.y > ROWS.lines[0]]).to.deep.equal([true, true]);
  });

  it('a mark stands in the middle of what its date allows', () => {
    const [mark] = marksOf(datasetOf({ date: '2000' }));
    expect(mark!.x).to.be.closeTo((AXIS.x(Date.UTC(2000, 0, 1)) + AXIS.x(Date.UTC(2000, 11, 31))) / 2, 1e-9);
  });

  it('the window cuts what a date allows: the mark stands in the middle of what is left', () => {
    const [mark] = marksOf(datasetOf({ date: '2018/2025' }));
    expect(mark!.x).to.be.closeTo((AXIS.x(Date.UTC(2018, 0, 1)) + AXIS.x1) / 2, 1e-9);
  });

  it('a year has a bracket as wide as the year, a day has none, nor a span under 6 px', () => {
    const brackets = ['2000', '2005-05', '2010-01-01'].map((date) => {
      const [mark] = marksOf(datasetOf({ date }));
      return mark!.kind === 'event' && mark!.bracket
        ? Math.round(mark!.bracket.x1 - mark!.bracket.x0)
        : undefined;
    });
    expect(brackets).to.deep.equal([18, undefined, undefined]);
  });

  it('two that cover each other become one mark that counts them', () => {
    const marks = marksOf(datasetOf({ id: 'a', date: '2000-01-01' }, { id: 'b', date: '2000-02-01' }));
    expect(marks.map((mark) => [mark.kind, eventsOf(mark).map(({ id }) => id)])).to.deep.equal([
      ['cluster', ['a', 'b']],
    ]);
  });

  it('two that are apart do not', () => {
    const marks = marksOf(datasetOf({ date: '2000-01-01' }, { date: '2001-01-01' }));
    expect(marks.map(({ kind }) => kind)).to.deep.equal(['event', 'event']);
  });

  it('hostile and cooperative, and the acts of the two sides, never merge', () => {
    const date = '2000-01-01';
    const marks = marksOf(
      datasetOf({ date }, { date, type: 'aid' }, { date, actor: 'B', target: 'A' }, { date, mutual: true }),
    );
    expect(marks.map(({ kind }) => kind)).to.deep.equal(['event', 'event', 'event', 'event']);
  });

  it('an annotated event keeps its mark and its place; what it covers is counted beside it', () => {
    const marks = marksOf(
      datasetOf(
        { id: 'a', date: '2000-01-01' },
        { id: 'key', date: '2000-02-01' },
        { id: 'c', date: '2000-03-01' },
      ),
      ['key'],
    );
    const key = marks.find((mark) => mark.kind === 'event')!;
    expect(eventsOf(key)[0]!.id).to.equal('key');
    expect(key.x).to.equal(AXIS.x(Date.UTC(2000, 1, 1)));
    const others = marks.filter((mark): mark is ClusterMark => mark.kind === 'cluster');
    expect(
      others.map(({ beside, events, x }) => [beside, events[0]!.id, Math.sign(x - key.x)]),
    ).to.deep.equal([
      [true, 'a', -1],
      [true, 'c', 1],
    ]);
  });

  it('a pill is from 11 to 15 px high by the sum of the weights', () => {
    const heights = [2, 4, 40].map((count) => {
      const events = Array.from({ length: count }, () => ({ date: '2000-01-01', type: 'strike' }));
      const [mark] = marksOf(datasetOf(...events));
      return mark!.kind === 'cluster' ? mark!.height : 0;
    });
    expect(heights).to.deep.equal([13, 15, 15]);
  });

  it('the events of a cluster are in the order of the record, also where one is imprecise', () => {
    const dataset = datasetOf(
      { id: 'year', date: '2000' },
      { id: 'spring', date: '2000-03-01' },
      { id: 'summer', date: '2000-07-01' },
      { id: 'autumn', date: '2000-10-01' },
    );
    expect(marksOf(dataset).map((mark) => eventsOf(mark).map(({ id }) => id))).to.deep.equal([
      ['year', 'spring', 'summer', 'autumn'],
    ]);
  });

  it('an event whose date only touches the window is in it, one whose date does not is not', () => {
    const dataset = datasetOf(
      { id: 'touches', date: '2019-12-31/2020' },
      { id: 'after', date: '2020-01-01' },
      { id: 'before', date: '1990-01-01' },
    );
    const later = timeAxis(windowOf('1990-01-02', '2019'), FRAME.x0, FRAME.x1);
    const ids = laneMarks(dataset.events, dataset, later, ROWS, new Set()).flatMap(eventsOf);
    expect(ids.map(({ id }) => id)).to.deep.equal(['touches']);
  });

  describe('of the bundled record, in every window at every width', () => {
    it('have every event of the window in exactly one mark', () => {
      const wrong = failing(({ scene, drawing }) => {
        const inMarks = drawing.marks.flatMap(eventsOf).map(({ id }) => id);
        const inWindow = scene.events
          .filter(({ when }) => overlaps(when.extent, scene.period))
          .map(({ id }) => id);
        return inMarks.sort().join() === inWindow.sort().join();
      });
      expect(wrong).to.deep.equal([]);
    });

    it('never put an annotated event into a cluster', () => {
      const wrong = failing(({ drawing }) => {
        const annotated = [...drawing.labels, ...drawing.badges].map(({ id }) => id);
        if (drawing.end?.event) annotated.push(drawing.end.event.id);
        const alone = new Set(
          drawing.marks.flatMap((mark) => (mark.kind === 'event' ? [mark.event.id] : [])),
        );
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
      const wrong = failing(({ drawing: { marks, labels, badges, end } }) => {
        const annotated = new Set([...labels, ...badges].map(({ id }) => id));
        if (end?.event) annotated.add(end.event.id);
        const free = marks.filter((mark) => mark.kind === 'cluster' || !annotated.has(mark.event.id));
        return free.every((one) =>
          free.every((other) => {
            if (
              one === other ||
              one.kind === 'event' ||
              one.lane !== other.lane ||
              one.stance !== other.stance
            )
              return true;
            const common =
              Math.min(one.x + one.rx, other.x + other.rx) - Math.max(one.x - one.rx, other.x - other.rx);
            return common <= 0.12 * 2 * Math.min(one.rx, other.rx) + 1e-6;
          }),
        );
      });
      expect(wrong).to.deep.equal([]);
    });

    it('leave every count of neutral acts readable: no more than a quarter of it lies under other marks of its lane, and no more than 70% where two centuries stand in less than 520 px', () => {
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
      const wrong = failing(({ drawing: { marks, labels, badges, end } }) => {
        const annotated = new Set([...[...labels, ...badges].map(({ id }) => id), end?.event?.id]);
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
  });

  it('are bounded by the pixels, not by the events: 5,000 events are fewer than 200 marks', () => {
    const events = Array.from({ length: 5000 }, (_, number) => {
      const year = 1990 + (number % 30);
      const month = String(1 + (number % 12)).padStart(2, '0');
      return rawEvent({
        id: `e-${number}`,
        date: `${year}-${month}`,
        actor: number % 2 ? 'A' : 'B',
        target: number % 2 ? 'B' : 'A',
      });
    });
    const dataset = parseDataset(rawDataset(events), SCALE);
    const marks = marksOf(dataset);
    expect(marks.length).to.be.lessThan(200);
    expect(marks.flatMap(eventsOf)).to.have.length(5000);
  });
});

describe('laneBars', () => {
  const bars = (...events: RawEvent[]): [from: number, to: number, above: number][] => {
    const dataset = datasetOf(...events.map((event) => ({ type: 'embargo', ...event })));
    return laneBars(dataset.events, dataset, AXIS, ROWS).map((bar) => [
      new Date(AXIS.invert(bar.x0)).getUTCFullYear(),
      new Date(AXIS.invert(bar.x1)).getUTCFullYear(),
      ROWS.lines[0] - bar.y,
    ]);
  };

  it('run from the beginning of a measure to its end', () => {
    expect(bars({ date: '1995-07-01', until: '2005-07-01' })).to.deep.equal([[1995, 2005, 1.5]]);
  });

  it('run to the end of the window while the measure is in force', () => {
    expect(bars({ date: '1995-07-01', until: '..' })).to.deep.equal([[1995, 2019, 1.5]]);
  });

  it('run from the middle of an imprecise beginning to the middle of an imprecise end', () => {
    const dataset = datasetOf({ type: 'embargo', date: '1995', until: '2005' });
    const [bar] = laneBars(dataset.events, dataset, AXIS, ROWS);
    expect(bar!.x0).to.be.closeTo(AXIS.x((Date.UTC(1995, 0, 1) + Date.UTC(1995, 11, 31)) / 2), 1e-6);
    expect(bar!.x1).to.be.closeTo(AXIS.x((Date.UTC(2005, 0, 1) + Date.UTC(2005, 11, 31)) / 2), 1e-6);
  });

  it('are none for a one-off act, nor for a measure that ended before the window', () => {
    expect(bars({ type: 'strike', date: '1995-07-01' })).to.deep.equal([]);
    const dataset = datasetOf({ type: 'embargo', date: '1990-01-01', until: '1994' });
    expect(
      laneBars(dataset.events, dataset, timeAxis(windowOf('1995', '2019'), 96, 624), ROWS),
    ).to.deep.equal([]);
  });

  it('stack 3 px apart while they run at the same time, and take a slot again that has become free', () => {
    expect(
      bars(
        { date: '1991-07-01', until: '2000-07-01' },
        { date: '1995-01-01', until: '2005-01-01' },
        { date: '2001-07-01', until: '2010-01-01' },
      ),
    ).to.deep.equal([
      [1991, 2000, 1.5],
      [2001, 2010, 1.5],
      [1995, 2005, 4.5],
    ]);
  });

  it('share the last of four slots where more run at the same time', () => {
    const many = [1991, 1992, 1993, 1994, 1995, 1996].map((year) => ({
      date: `${year}-07-01`,
      until: '2010-07-01',
    }));
    expect(bars(...many)).to.deep.equal([
      [1991, 2010, 1.5],
      [1992, 2010, 4.5],
      [1993, 2010, 7.5],
      [1994, 2010, 10.5],
    ]);
  });

  it('in the shared slot last as long as the longest of them', () => {
    const many = [1991, 1992, 1993, 1994, 1995, 1996].map((year) => ({
      date: `${year}-07-01`,
      until: `${year === 1995 ? 2018 : year + 10}-07-01`,
    }));
    expect(bars(...many).at(-1)).to.deep.equal([1994, 2018, 10.5]);
  });

  it('of cooperation hang under the line', () => {
    const dataset = parseDataset(
      rawDataset([rawEvent({ type: 'aid', date: '1995-07-01', until: '2005-07-01' })]),
      { ...SCALE, aid: { ...SCALE['aid']!, standing: true } },
    );
    const [bar] = laneBars(dataset.events, dataset, AXIS, ROWS);
    expect(bar!.y - ROWS.lines[0]).to.equal(1.5);
  });
});
