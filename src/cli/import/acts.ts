/**
 * Reports put together into acts: of one type, by one government, within one period, there is one act, however often it was told. Pure.
 * What is kept are the acts, and so as much as there are periods, types and directions; never the reports.
 */
import { periodOf, type PeriodName } from './days.js';
import { otherSide, type Side } from './dyad.js';
import type { Report } from './format.js';
import { PLACES, type Place } from './places.js';

export interface Act {
  readonly type: string;
  readonly actor: Side;
  readonly mutual: boolean;
  /** Days since 1970-01-01: the first and the last on which it was told. */
  first: number;
  last: number;
  /** On how many days. */
  readonly days: Set<number>;
  reports: number;
  mentions: number;
  readonly places: Record<Place, number>;
  /** Of the database; the first few. */
  readonly codes: Set<string>;
}

/** So many codes of an act are told. */
const MOST_CODES = 5;

/** What two governments do together: coded for each of them, it is one act of both. */
const TOGETHER: ReadonlySet<string> = new Set([
  'leaders-phone-call',
  'leaders-meet',
  'negotiations-held',
  'treaty-signed',
  'economic-cooperation',
  'military-cooperation',
  'judicial-cooperation',
]);
/** A visit is coded for the guest and for the host. It is one act, and of the two the one that weighs more. */
const AS_GUEST = 'official-visit-made';
const AS_HOST = 'official-visit-hosted';

/** Who did what, each act told in one way. */
function told({ type, actor, mutual }: Report): Pick<Act, 'type' | 'actor' | 'mutual'> {
  if (type === AS_GUEST) return { type: AS_HOST, actor: otherSide(actor), mutual: false };
  if (mutual || TOGETHER.has(type)) return { type, actor: 0, mutual: true };
  return { type, actor, mutual: false };
}

export interface Acts {
  readonly add: (report: Report) => void;
  readonly all: () => Act[];
}

export function actsBy(by: PeriodName): Acts {
  const acts = new Map<string, Act>();
  return {
    add: (report) => {
      const { day } = report;
      const who = told(report);
      const key = `${periodOf(day, by)} ${who.mutual ? 'both' : who.actor} ${who.type}`;
      let act = acts.get(key);
      if (!act) {
        const places = Object.fromEntries(PLACES.map((place) => [place, 0])) as Record<Place, number>;
        act = {
          ...who,
          first: day,
          last: day,
          days: new Set(),
          reports: 0,
          mentions: 0,
          places,
          codes: new Set(),
        };
        acts.set(key, act);
      }
      act.first = Math.min(act.first, day);
      act.last = Math.max(act.last, day);
      act.days.add(day);
      act.reports += 1;
      act.mentions += report.mentions;
      act.places[report.place] += 1;
      if (act.codes.size < MOST_CODES) act.codes.add(report.code);
    },
    all: () => [...acts.values()],
  };
}
