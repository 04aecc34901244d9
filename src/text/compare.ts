/** Texts of the comparison of two dates, by language; another language is told them in English. */

export interface CompareTexts {
  readonly label: string;
  readonly rose: (points: string, from: string, then: string, to: string, now: string) => string;
  readonly fell: (points: string, from: string, then: string, to: string, now: string) => string;
  readonly same: (value: string, then: string, now: string) => string;
  /** P(now > then) over the draws. */
  readonly probability: (count: string, of: string, now: string, then: string) => string;
  readonly computing: string;
  readonly gap: string;
  readonly noRecord: (when: string) => string;
  readonly value: (value: string, when: string, level: string) => string;
  readonly hint: string;
  readonly acts: string;
  readonly showAll: (count: string) => string;
  readonly back: (when: string) => string;
}

const en: CompareTexts = {
  label: 'Two dates compared',
  rose: (points, from, then, to, now) => `Tension rose by ${points}, from ${from} ${then} to ${to} ${now}`,
  fell: (points, from, then, to, now) => `Tension fell by ${points}, from ${from} ${then} to ${to} ${now}`,
  same: (value, then, now) => `Tension was ${value} ${then} and ${now}`,
  probability: (count, of, now, then) =>
    `In ${count} of ${of} variations of weights, half-lives, dates and the record, it was higher ${now} than ${then}.`,
  computing: 'Computing how sure that is under other weights …',
  gap: 'A stretch without record lies between the two: their levels cannot be compared.',
  noRecord: (when) => `No record ${when}`,
  value: (value, when, level) => `${value} of 100 ${when}: ${level}`,
  hint: 'Choose another date of the chart to compare with.',
  acts: 'What made the difference, in points',
  showAll: (count) => `Show all ${count}`,
  back: (when) => `Back to the index ${when}`,
};

const es: CompareTexts = {
  label: 'Dos fechas comparadas',
  rose: (points, from, then, to, now) => `La tensión subió ${points}, de ${from} ${then} a ${to} ${now}`,
  fell: (points, from, then, to, now) => `La tensión bajó ${points}, de ${from} ${then} a ${to} ${now}`,
  same: (value, then, now) => `La tensión fue ${value} ${then} y ${now}`,
  probability: (count, of, now, then) =>
    `En ${count} de ${of} variaciones de pesos, semividas, fechas y registro fue mayor ${now} que ${then}.`,
  computing: 'Calculando cuán seguro es con otros pesos …',
  gap: 'Entre ambas hay un tramo sin registro: sus niveles no se pueden comparar.',
  noRecord: (when) => `Sin registro ${when}`,
  value: (value, when, level) => `${value} de 100 ${when}: ${level}`,
  hint: 'Elija otra fecha del gráfico para comparar.',
  acts: 'Qué hizo la diferencia, en puntos',
  showAll: (count) => `Mostrar los ${count}`,
  back: (when) => `Volver al índice ${when}`,
};

/** @param lang a language tag */
export const compareTexts = (lang: string): CompareTexts => (/^es\b/.test(lang) ? es : en);
