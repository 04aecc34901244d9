/** The periods that the reader can choose by name. */
import { html, type TemplateResult } from 'lit';
import { lastInstant, type Scene } from '../../../layout/scene.js';
import { countInPeriod, drawnOf } from '../../../layout/in-period.js';
import { fullPeriod } from '../../../layout/periods.js';
import type { Locale } from '../../../text/locale.js';
import type { Period } from '../../../time/period.js';
import { YEAR } from '../../../time/units.js';
import type { RelationsState } from '../../../state/relations-state.js';

/** Length of the preset for the last years, years. */
const LAST_YEARS = 5;

interface NamedPeriod {
  readonly label: string;
  readonly period: Period;
}

/** In groups: all that is drawn, from the last gap in the record on, and the last years; then the eras, by the party whose they are. */
function periods(
  { dataset, gaps }: Scene,
  { texts, number, year, years }: Locale,
): [group: string, NamedPeriod[]][] {
  const { coverage, eras, parties } = dataset;
  const whole = fullPeriod(dataset);
  const { controls } = texts;
  // A far date of the page's own would leave nothing but hatching.
  const covered = coverage.to.extent.to;
  const reach = { from: covered, to: covered + LAST_YEARS * YEAR };
  const end = whole.to > reach.to ? lastInstant(reach, dataset) : whole.to;
  const last = gaps.filter(({ to }) => to <= covered).at(-1)?.to;
  const general = [
    { label: controls.everything, period: whole },
    ...(last === undefined
      ? []
      : [{ label: controls.since(year(last)), period: { from: last, to: whole.to } }]),
    {
      label: controls.lastYears(number(LAST_YEARS)),
      period: { from: end - LAST_YEARS * YEAR, to: end },
    },
  ];
  const ofParty = (party: string | undefined): NamedPeriod[] =>
    eras
      .filter((era) => era.party === party)
      .map(({ label, name, when }) => ({
        label: `${name ?? label} (${years(when.extent)})`,
        period: when.extent,
      }));
  return [
    ['', general],
    ...parties.map(({ id, name, capital }): [string, NamedPeriod[]] => [capital ?? name, ofParty(id)]),
    [controls.phases, ofParty(undefined)],
  ];
}

export function periodSelect(scene: Scene, { locale, actions }: RelationsState): TemplateResult {
  const groups = periods(scene, locale);
  const events = drawnOf(scene.events, scene.context);
  const choices = groups.flatMap(([, list]) => list);
  return html`<label
    >${locale.texts.controls.period}
    <select
      @change=${(event: Event) => {
        const select = event.target as HTMLSelectElement;
        const choice = choices[select.selectedIndex - 1];
        // The first option always names the period that is shown, chosen by name or not.
        select.selectedIndex = 0;
        if (choice) actions.move(choice.period);
      }}
    >
      <option>${locale.years(scene.period)}</option>
      ${groups.map(([group, list]) => {
        const options = list.map(
          (named) =>
            html`<option>${named.label} · ${locale.number(countInPeriod(events, named.period))}</option>`,
        );
        return group && list.length > 0 ? html`<optgroup label=${group}>${options}</optgroup>` : options;
      })}
    </select>
  </label>`;
}
