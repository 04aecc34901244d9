/** The step for a dataset that came, or that cannot be used. Pure. */
import type { Dataset } from '../data/dataset.js';
import { parseDataset } from '../data/parse-dataset.js';
import type { Step } from './effects.js';
import type { WidgetState } from './widget-state.js';

/** `make` parses, and throws what is wrong with the content; `reason` says why nothing came. */
export type Answer = { readonly make: () => Dataset } | { readonly reason: string };

export interface AnswerInput {
  readonly type: 'answer';
  /** Which load this is the answer to. */
  readonly load: number;
  readonly src: string;
  readonly answer: Answer;
}

export const parsed = (data: unknown) => (): Dataset => parseDataset(data);

/** An answer that another load has overtaken changes nothing. */
export function receiveAnswer(state: WidgetState, { load, src, answer }: AnswerInput): Step<WidgetState> {
  if (load !== state.load) return { state, effects: [] };
  const answered = { ...state, loading: false };
  return 'make' in answer ? withRecord(answered, answer.make, src) : notLoaded(answered, src, answer.reason);
}

/** Nothing came from `src`, so the last dataset stays. */
export function notLoaded(state: WidgetState, src: string, reason: string): Step<WidgetState> {
  const allowed = `the URL of a dataset in JSON or CSV (${reason})`;
  return {
    state: { ...state, failed: true },
    effects: [{ type: 'invalid', attribute: 'src', value: src, allowed }],
  };
}

/**
 * A dataset is shown with what the reader has chosen, as far as it has that; one that cannot be parsed leaves the last one.
 * @param src where it was fetched, for the message
 */
export function withRecord(
  state: WidgetState,
  make: () => Dataset,
  src: string | undefined,
): Step<WidgetState> {
  let record: Dataset;
  try {
    record = make();
  } catch (cause) {
    return { state: { ...state, failed: true }, effects: [{ type: 'unusable', src, cause }] };
  }
  return {
    state: {
      ...state,
      record,
      failed: false,
      shown: undefined,
      // The period shown first is another dataset's, unless the reader has chosen one.
      period: state.moved ? state.period : undefined,
      rested: undefined,
    },
    effects: [{ type: 'stop resting' }, { type: 'load', dataset: record }],
  };
}
