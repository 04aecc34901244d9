/** Carries out what a step of the state asks of the page: attributes, events, messages, and what is loaded. */
import { quoted } from '../../data/invalid.js';
import { isoDay } from '../../layout/periods.js';
import { attributeIn, type ReportInvalid } from '../../state/attributes.js';
import type { Effect } from '../../state/effects.js';
import type { Input } from '../../state/step.js';
import type { Locale } from '../../text/locale.js';
import { BilateralLoadEvent, BilateralSelectEvent, BilateralWindowEvent } from '../events.js';
import { fetchDataset, type LoadCsv } from '../page/fetch-dataset.js';
import type { InputReporter } from '../page/input-reporter.js';
import { askForLanguage } from '../page/language-loads.js';
import { nextMacrotask } from '../page/next-macrotask.js';
import { attributeOf } from '../page/page-event-children.js';
import type { Pending } from './pending.js';
import { RestTimer } from './rest-timer.js';

interface Context {
  readonly host: HTMLElement;
  readonly reporter: InputReporter;
  /** Told of all that is being loaded. */
  readonly pending: Pending;
  readonly loadCsv: LoadCsv;
  /** Takes what comes of an effect. */
  readonly act: (input: Input) => void;
  /** Shown where a language cannot be loaded. */
  readonly english: () => Locale;
}

export class EffectRunner {
  readonly #context: Context;
  readonly #rest: RestTimer;

  constructor(context: Context) {
    this.#context = context;
    this.#rest = new RestTimer((instant) => context.act({ type: 'rested', instant }));
  }

  /** @param reportView is told of a field of a view that cannot be shown */
  run(effect: Effect, reportView: ReportInvalid): void {
    const { host, reporter, pending } = this.#context;
    const { localName } = host;
    switch (effect.type) {
      case 'write':
        Object.assign(host, { [effect.name]: effect.value });
        break;
      case 'speak':
        host.lang = effect.lang;
        break;
      case 'select':
        host.dispatchEvent(new BilateralSelectEvent(effect.event));
        break;
      case 'window':
        host.dispatchEvent(new BilateralWindowEvent(isoDay(effect.period.from), isoDay(effect.period.to)));
        break;
      case 'load':
        host.dispatchEvent(new BilateralLoadEvent(effect.dataset));
        break;
      case 'invalid':
        reporter.reportInvalid(effect.attribute, effect.value, effect.allowed);
        break;
      case 'invalid view':
        reportView(effect.field ?? '', effect.value, effect.allowed);
        break;
      case 'unusable': {
        const { src, cause } = effect;
        const from = src === undefined ? `<${localName}> data` : attributeIn(localName, 'src', src);
        const reason = cause instanceof Error ? cause.message : String(cause);
        reporter.report(new Error(`${from}: ${reason}`, { cause }));
        break;
      }
      case 'left out': {
        const { index, path, value, allowed } = effect.problem;
        reporter.report(
          new Error(
            `<bilateral-event>, ${index + 1} in <${localName}>, is left out: ${attributeOf(path)} is ${quoted(value)}; allowed: ${allowed}`,
          ),
        );
        break;
      }
      case 'fetch':
        pending.track(this.#fetch(effect));
        break;
      case 'load language':
        pending.track(this.#loadLanguage(effect.tag));
        break;
      case 'await rest':
        this.#rest.await(effect.instant);
        break;
      case 'stop resting':
        this.#rest.stop();
        break;
    }
  }

  async #fetch({ src, load, anew }: Extract<Effect, { type: 'fetch' }>): Promise<void> {
    const { loadCsv, act } = this.#context;
    const answer = await fetchDataset(src, loadCsv, anew).finally(nextMacrotask);
    act({ type: 'answer', load, src, answer });
  }

  async #loadLanguage(tag: string): Promise<void> {
    const { host, reporter, act, english } = this.#context;
    try {
      await askForLanguage(tag).finally(nextMacrotask);
    } catch (reason) {
      act({ type: 'no language', tag, instead: english() });
      reporter.report(
        new Error(
          `<${host.localName}> lang="${tag}": the texts could not be loaded (${String(reason)}); English is shown`,
        ),
      );
    }
  }
}
