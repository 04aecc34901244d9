/** Texts of what is loaded on demand, by language; another language is told them in English. */

export interface AboutTexts {
  readonly title: string;
  readonly what: string;
  /** @param half the residue of T = 50 where the dataset states one of its own */
  readonly scale: (half?: string) => string;
  readonly how: string;
  readonly formula: readonly string[];
  readonly equation: string;
  readonly parameters: string;
  /** @param half the residue of T = 50 */
  readonly parameter: (half: string) => readonly [name: string, value: string, why: string][];
  readonly parameterHeads: readonly [string, string, string];
  readonly weights: string;
  readonly weightHeads: readonly [
    type: string,
    category: string,
    weight: string,
    count: string,
    source: string,
  ];
  readonly weightsNote: string;
  /** Before the source of a weight that the dataset brings itself, beyond the scale. */
  readonly ownType: string;
  readonly overrides: string;
  readonly overrideHeads: readonly [event: string, scale: string, used: string, reason: string];
  readonly band: string;
  readonly bandText: string;
  readonly not: string;
  readonly limits: (machineCoded: boolean) => readonly string[];
  readonly source: string;
  readonly sourceText: (title: string, license: string, from: string, to: string, version: string) => string;
  readonly machineCoded: string;
  readonly own: (count: string) => string;
  readonly cite: string;
  readonly plain: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
  readonly downloads: {
    readonly title: string;
    readonly events: string;
    readonly index: string;
    readonly step: string;
    readonly steps: Readonly<Record<'day' | 'month' | 'year', string>>;
    readonly notes: string;
    readonly hint: string;
    /** The title of a file that does not hold exactly the events of the dataset. */
    readonly part: (title: string, shown: number, all: number, own: number) => string;
  };
}

const en: AboutTexts = {
  title: 'About this index',
  what: 'The tension index says how much recorded hostility between two governments is left at a date: each act weighs by its kind, fades with time, and is offset in part by cooperation. It is computed from exactly the events of the timeline, and every value splits exactly into their shares.',
  scale: (half) =>
    half === undefined
      ? '0 is no recorded hostile residue, which is not friendship; 50 is a residue as of two simultaneous hostile acts of the greatest weight, net of cooperation. New events never rescale the past.'
      : `0 is no recorded hostile residue, which is not friendship; 50 is a residue of ${half}, net of cooperation, where one hostile act of the greatest weight is 1 on its day. The dataset has set this scale for itself, for its record is dense. Its levels can be compared with one another, and not with those of other records.`,
  how: 'How it is computed',
  formula: [
    'Each act has a size x = |weight| / 10 and a half-life h by its kind.',
    'One-off act since a: κ(t) = 2^(−(t − a)/h). Standing measure while in force: κ(t) = φ + (1 − φ) · 2^(−(t − a)/h); once ended it decays with the same h.',
    'A day is the instant 00:00 UTC, from which an act counts in full. A month, a year or a span reaches from 00:00 UTC of its first day to 00:00 UTC of its last, and over it the act comes in evenly: any instant of it is as likely. Ages are counted in months of 365.2425 / 12 days.',
    'Conflict K⁻(t) = Σ x·κ over hostile acts, cooperation K⁺(t) = Σ x·κ over cooperative ones.',
  ],
  equation: 'T(t) = 100 · (1 − exp(−max(0, K⁻ − λ·K⁺) / κ₀))',
  parameters: 'Parameters',
  parameterHeads: ['Parameter', 'Value', 'Meaning'],
  parameter: (half) => [
    ['h', '3, 12, 24, 36 months', 'verbal, diplomatic, economic, military acts'],
    ['φ', '0.5', 'part of a standing measure that does not fade while it is in force'],
    ['λ', '0.5', 'how much cooperation offsets conflict'],
    ['κ₀', `${half} / ln 2`, `sets a net residue of ${half} at T = 50`],
    ['levels', '10, 30, 50, 75', 'from these values on: moderate, elevated, high, very high'],
  ],
  weights: 'Weights',
  weightHeads: ['Kind of act', 'Category', 'Weight', 'Events', 'Source of the weight'],
  weightsNote:
    'On Goldstein’s scale, −10 (most hostile) to 10 (most cooperative). Kinds that occur in this record; the codebook has the others.',
  ownType: 'Type of this dataset’s own: ',
  overrides: 'Events with a weight of their own',
  overrideHeads: ['Event', 'Scale', 'Used', 'Reason'],
  band: 'The shaded band',
  bandText:
    'It shows where nine in ten of 1,000 variations of the method lie: weights varied by a normal deviation of 2 (0 where the sign would flip), half-lives halved to doubled, φ from 0.25 to 0.75, λ from 0 to 1, dates drawn within their precision, and each event left out with a chance of one in ten. It tells how much a value depends on choices; it is no statement of statistical error.',
  not: 'What it is not',
  limits: (machineCoded) => [
    'No forecast: it describes what is on record.',
    'No measurement: weights are conventions, experts’ ratings of kinds of acts.',
    machineCoded
      ? 'Not checked: single events may be wrong, told twice or meant of others, and how many there are follows how much was reported. Look at longer stretches, not at single events. No event is not calm; stretches without a record for more than three half-lives are hatched.'
      : 'Not complete: the record is sparse, selected for salience and drawn from one source. No event is not calm; stretches without a record for more than three half-lives are hatched.',
    'Not comparable across centuries, for the density of the record differs, nor across stretches without record.',
    'No judgement of truth: claims are recorded as made, as acts of the one who made them.',
  ],
  source: 'Source and version',
  sourceText: (title, license, from, to, version) =>
    `From “${title}”${license}. Coverage: ${from} to ${to}. Version of the data: ${version}.`,
  machineCoded:
    'The events are machine-coded: a program has read them out of news reports, and nobody has looked them through.',
  own: (count) =>
    `Events that this page has added: ${count}. After the coverage the index has a value on their days alone, as if nothing else had happened.`,
  cite: 'How to cite',
  plain: 'In words',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, to be copied by hand',
  close: 'Close',
  downloads: {
    title: 'Take it away',
    events: 'Events in view',
    index: 'Index in view',
    step: 'Step',
    steps: { day: 'by day', month: 'by month', year: 'by year' },
    hint: 'The files are made here, without a request. Each names dataset, version and licence; the notes hold parameters, selection and citation. The events can be loaded again by src.',
    notes: 'Notes on these files',
    part: (title, shown, all, own) =>
      `${title} (${shown} of ${all} events${own ? `, ${own} added by the page` : ''})`,
  },
};

const es: AboutTexts = {
  title: 'Sobre este índice',
  what: 'El índice de tensión dice cuánta hostilidad registrada entre dos gobiernos queda en una fecha: cada acto pesa según su tipo, se desvanece con el tiempo y lo compensa en parte la cooperación. Se calcula exactamente con los hechos de la cronología, y cada valor se reparte exactamente entre ellos.',
  scale: (half) =>
    half === undefined
      ? '0 es ningún residuo hostil registrado, lo que no es amistad; 50 es un residuo como de dos actos hostiles simultáneos del mayor peso, descontada la cooperación. Los hechos nuevos nunca cambian la escala del pasado.'
      : `0 es ningún residuo hostil registrado, lo que no es amistad; 50 es un residuo de ${half}, descontada la cooperación, cuando un acto hostil del mayor peso es 1 en su día. El conjunto de datos ha fijado esta escala para sí mismo, pues su registro es denso. Sus niveles se pueden comparar entre sí, pero no con los de otros registros.`,
  how: 'Cómo se calcula',
  formula: [
    'Cada acto tiene un tamaño x = |peso| / 10 y una semivida h según su tipo.',
    'Acto puntual desde a: κ(t) = 2^(−(t − a)/h). Medida mientras está vigente: κ(t) = φ + (1 − φ) · 2^(−(t − a)/h); al terminar decae con la misma h.',
    'Un día es el instante 00:00 UTC, desde el que el acto cuenta por entero. Un mes, un año o un intervalo va de las 00:00 UTC de su primer día a las 00:00 UTC del último, y en él el acto entra de manera uniforme: cualquier instante es igual de probable. Las edades se cuentan en meses de 365,2425 / 12 días.',
    'Conflicto K⁻(t) = Σ x·κ de los actos hostiles, cooperación K⁺(t) = Σ x·κ de los cooperativos.',
  ],
  equation: 'T(t) = 100 · (1 − exp(−máx(0, K⁻ − λ·K⁺) / κ₀))',
  parameters: 'Parámetros',
  parameterHeads: ['Parámetro', 'Valor', 'Significado'],
  parameter: (half) => [
    ['h', '3, 12, 24, 36 meses', 'actos verbales, diplomáticos, económicos, militares'],
    ['φ', '0,5', 'parte de una medida que no se desvanece mientras está vigente'],
    ['λ', '0,5', 'cuánto compensa la cooperación el conflicto'],
    ['κ₀', `${half} / ln 2`, `sitúa un residuo neto de ${half} en T = 50`],
    ['niveles', '10, 30, 50, 75', 'desde estos valores: moderada, elevada, alta, muy alta'],
  ],
  weights: 'Pesos',
  weightHeads: ['Tipo de acto', 'Categoría', 'Peso', 'Hechos', 'Origen del peso'],
  weightsNote:
    'En la escala de Goldstein, de −10 (lo más hostil) a 10 (lo más cooperativo). Tipos que aparecen en este registro; los demás están en el libro de códigos.',
  ownType: 'Tipo propio de este conjunto de datos: ',
  overrides: 'Hechos con peso propio',
  overrideHeads: ['Hecho', 'Escala', 'Usado', 'Motivo'],
  band: 'La franja sombreada',
  bandText:
    'Muestra dónde quedan nueve de cada diez de 1000 variaciones del método: pesos variados con una desviación normal de 2 (0 donde cambiaría el signo), semividas de la mitad al doble, φ de 0,25 a 0,75, λ de 0 a 1, fechas sorteadas dentro de su precisión, y cada hecho omitido con probabilidad de uno entre diez. Dice cuánto depende un valor de decisiones; no es una medida de error estadístico.',
  not: 'Qué no es',
  limits: (machineCoded) => [
    'No es un pronóstico: describe lo que está registrado.',
    'No es una medición: los pesos son convenciones, valoraciones de expertos sobre tipos de actos.',
    machineCoded
      ? 'No está revisado: hechos sueltos pueden ser erróneos, repetidos o de otros, y su número depende de cuánto se informó. Conviene mirar períodos largos, no hechos sueltos. Sin hechos no es calma; los tramos sin registro durante más de tres semividas van rayados.'
      : 'No es completo: el registro es escaso, elegido por relevancia y de una sola fuente. Sin hechos no es calma; los tramos sin registro durante más de tres semividas van rayados.',
    'No es comparable entre siglos, pues cambia la densidad del registro, ni a través de tramos sin registro.',
    'No juzga la verdad: las afirmaciones se registran como hechas, como actos de quien las hizo.',
  ],
  source: 'Fuente y versión',
  sourceText: (title, license, from, to, version) =>
    `De «${title}»${license}. Cobertura: de ${from} a ${to}. Versión de los datos: ${version}.`,
  machineCoded:
    'Los hechos están codificados por máquina: un programa los ha extraído de noticias y nadie los ha revisado.',
  own: (count) =>
    `Hechos que ha añadido esta página: ${count}. Después de la cobertura el índice solo tiene valor en sus días, como si nada más hubiera ocurrido.`,
  cite: 'Cómo citar',
  plain: 'En palabras',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado, para copiarlo a mano',
  close: 'Cerrar',
  downloads: {
    title: 'Descargar',
    events: 'Hechos a la vista',
    index: 'Índice a la vista',
    step: 'Paso',
    steps: { day: 'por día', month: 'por mes', year: 'por año' },
    hint: 'Los archivos se hacen aquí, sin petición alguna. Cada uno nombra conjunto de datos, versión y licencia; las notas llevan parámetros, selección y cita. Los hechos se pueden volver a cargar con src.',
    notes: 'Notas sobre estos archivos',
    part: (title, shown, all, own) =>
      `${title} (${shown} de ${all} hechos${own ? `, ${own} ${own === 1 ? 'añadido' : 'añadidos'} por la página` : ''})`,
  },
};

/** @param lang a language tag */
export const aboutTexts = (lang: string): AboutTexts => (/^es\b/.test(lang) ? es : en);
