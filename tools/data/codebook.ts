/** Tables of the codebook that are drawn from the data, so that they tell what the data are. Pure. */
import type { BilateralEvent, Dataset, EventTypes } from '../../src/data/dataset.js';

/** What is not from the source begins so in a note. */
const FROM_ELSEWHERE = 'Known from other sources: ';

const signed = (value: number, digits?: number): string =>
  (digits === undefined ? String(value) : value.toFixed(digits)).replace('-', '−');

function table(
  heads: readonly string[],
  right: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const rule = heads.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const id = (event: BilateralEvent): string => `\`${event.id}\``;

function fromElsewhere({ events }: Dataset): string {
  return table(
    ['Event', 'Known from other sources'],
    [],
    events.flatMap((event) => {
      const told = event.note?.split(FROM_ELSEWHERE)[1];
      return told === undefined ? [] : [[id(event), told]];
    }),
  );
}

function ownWeights({ events, types }: Dataset): string {
  return table(
    ['Event', 'Scale', 'Used', 'Reason'],
    [1, 2],
    events.flatMap((event) => {
      const usual = types[event.type]?.weight ?? 0;
      return event.weight === usual
        ? []
        : [[id(event), signed(usual), signed(event.weight), event.note ?? '']];
    }),
  );
}

function scale({ events }: Dataset, types: EventTypes): string {
  return table(
    ['Type', 'Label', 'Category', 'CAMEO', 'Weight', 'Stands', 'n', 'Source of the weight'],
    [4, 6],
    Object.entries(types).map(([type, { label, category, cameo, weight, standing, source }]) => {
      const count = events.filter((event) => event.type === type).length;
      return [
        `\`${type}\``,
        label,
        category,
        cameo ?? '–',
        signed(weight),
        standing ? 'yes' : '',
        count === 0 ? '' : String(count),
        source,
      ];
    }),
  );
}

/** What each side did, of what counts; an act of both counts for each. */
function sides({ events, parties }: Dataset): string {
  return table(
    ['By', 'Hostile acts', 'Sum of their weights', 'Cooperative acts', 'Sum of their weights'],
    [1, 2, 3, 4],
    parties.map((party) => {
      const own = events.filter(({ actor, mutual }) => actor === party.id || mutual);
      const counted = [-1, 1].flatMap((sign) => {
        const weights = own.map(({ weight }) => weight).filter((weight) => Math.sign(weight) === sign);
        return [
          String(weights.length),
          signed(
            weights.reduce((sum, weight) => sum + weight, 0),
            1,
          ),
        ];
      });
      return [party.name, ...counted];
    }),
  );
}

/** The codebook with its tables as the data have them; each stands between its marks. */
export function withTables(codebook: string, dataset: Dataset, types: EventTypes): string {
  const tables = {
    'from-elsewhere': fromElsewhere(dataset),
    'own-weights': ownWeights(dataset),
    scale: scale(dataset, types),
    sides: sides(dataset),
  };
  return Object.entries(tables).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`data/README.md: no ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  }, codebook);
}
