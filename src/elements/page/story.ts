/**
 * Stories along the text: as the reader comes to a step, its widget moves to the step's view, and scrolling back it goes back. What the reader does
 * in the widget stays until the next step is reached. A step that is reached by an address or by the focus counts as read until the reader scrolls.
 * Paper has the view before the story, for nobody scrolls it.
 */
import type { ReportInvalid } from '../../state/attributes.js';
import type { ViewState } from '../../state/view-state.js';
import { readingLine, stepAt } from './reading-line.js';
import type { Viewed } from './viewed.js';

/** A `<bilateral-step>`. */
export interface StoryStep extends HTMLElement {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly selected: string | undefined;
  readonly date: string | undefined;
  readonly widget: Viewed | undefined;
  readonly reportInvalid: ReportInvalid;
  /** Whether it is the one that is read. */
  current: boolean;
}

/** What the story has done to a widget. */
interface Told {
  /** The view before the first step. */
  readonly before: ViewState;
  readonly step: StoryStep | undefined;
}

/** By these a reader goes on from where an address or the focus has led. */
const SCROLLS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const steps = new Set<StoryStep>();
const told = new WeakMap<Viewed, Told>();
let held: StoryStep | undefined;
let listening: AbortController | undefined;
let isAwaited = false;
let isPrinted = false;

const inOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function stepsByWidget(): Map<Viewed, StoryStep[]> {
  const groups = new Map<Viewed, StoryStep[]>();
  for (const step of [...steps].sort(inOrder)) {
    const { widget } = step;
    if (widget) groups.set(widget, [...(groups.get(widget) ?? []), step]);
  }
  return groups;
}

function readStep(widget: Viewed, group: readonly StoryStep[]): StoryStep | undefined {
  if (isPrinted) return undefined;
  if (held && group.includes(held)) return held;
  const boxes = group.map((step) => step.getBoundingClientRect());
  const line = readingLine(innerHeight, widget.getBoundingClientRect(), boxes[0]!);
  return group[
    stepAt(
      boxes.map(({ top }) => top),
      line,
    )
  ];
}

/** Filters, assumptions and language stay as they are; a comparison ends. */
function viewOf({ from, to, selected, date }: Partial<ViewState> | StoryStep, now: ViewState): ViewState {
  const { from: _from, to: _to, selected: _selected, date: _date, compared: _compared, ...rest } = now;
  return {
    ...rest,
    ...(from && { from }),
    ...(to && { to }),
    ...(selected && { selected }),
    ...(date && { date }),
  };
}

function show({ owner }: Viewed, target: StoryStep | ViewState, report: ReportInvalid, moves: boolean): void {
  owner.showView(viewOf(target, owner.view), false, report, moves);
}

const reportNothing: ReportInvalid = () => undefined;

/** @param moves whether pictures may move to what is shown: paper has it at once */
function look(moves: boolean): void {
  isAwaited = false;
  for (const [widget, group] of stepsByWidget()) {
    const step = readStep(widget, group);
    for (const one of group) one.current = one === step;
    const last = told.get(widget);
    if (step === last?.step) continue;
    const { before } = last ?? { before: widget.owner.view };
    told.set(widget, { before, step });
    show(widget, step ?? before, step?.reportInvalid ?? reportNothing, moves);
  }
}

function lookSoon(): void {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => look(true));
}

const release = (): void => void (held = undefined);

/** The step around something that the reader was led to. */
function hold(reached: Element | null): void {
  const step = reached && [...steps].find((one) => one.contains(reached));
  if (!step) return;
  held = step;
  for (const type of SCROLLS) addEventListener(type, release, { once: true, passive: true });
  lookSoon();
}

const holdTarget = (): void => hold(document.querySelector(':target'));

function print(begins: boolean): void {
  isPrinted = begins;
  look(false);
}

function listen(): void {
  listening = new AbortController();
  const { signal } = listening;
  // In the capture phase, boxes of the page that scroll are heard too.
  document.addEventListener('scroll', lookSoon, { signal, passive: true, capture: true });
  addEventListener('resize', lookSoon, { signal });
  addEventListener('hashchange', holdTarget, { signal });
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
  document.addEventListener('focusin', ({ target }) => hold(target instanceof Element ? target : null), {
    signal,
  });
}

function stop(): void {
  listening?.abort();
  listening = undefined;
  isPrinted = false;
  release();
  for (const type of SCROLLS) removeEventListener(type, release);
}

/** Adds a step to the stories of the page; the returned function removes it, and with the last one all listeners. */
export function joinStory(step: StoryStep): () => void {
  steps.add(step);
  if (!listening) listen();
  holdTarget();
  lookSoon();
  return () => {
    steps.delete(step);
    if (held === step) release();
    step.current = false;
    if (steps.size === 0) stop();
  };
}

/** Shows a step again that has changed while it is read. */
export function stepChanged(step: StoryStep): void {
  const { widget } = step;
  const last = widget && told.get(widget);
  if (!widget || last?.step !== step) return lookSoon();
  show(widget, step, step.reportInvalid, true);
}
