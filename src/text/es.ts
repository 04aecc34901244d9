/** Spanish, all of it: the interface, the panels loaded on demand, the kinds of acts and the bundled dataset. Becomes `dist/locales/es.js`. */
import { types } from '../../data/event-types.es.json';
import dataset from '../../data/us-venezuela.es.json';
import type { AboutTexts, CompareTexts, DownloadTexts } from './extra-texts.js';
import type { ShippedLanguage } from './shipped-language.js';
import type { Texts } from './texts.js';

/** A day takes the article between “entre” and “y”; a month or year takes none. */
const withArticle = (date: string): string => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

export const texts: Texts = {
  headline: (value, when) => `Tensión ${value} de 100 ${when}`,
  change: {
    up: (before) => `, sube desde ${before} en un año`,
    down: (before) => `, baja desde ${before} en un año`,
    same: ', igual que un año antes',
  },
  headlineWithoutValue: (when) => `Sin registro de tensión ${when}`,
  recordEnds: (month) => `registro hasta ${month}`,
  deck: {
    highest: (level, since) => `Tensión ${level}${since && `, la mayor desde ${since}`}.`,
    below: (level, value, month) => `Tensión ${level}, tras ${value} en ${month}.`,
    hatched: 'Rayado: sin registro.',
    band: 'Franja: otros pesos.',
    source: 'Índice de los actos de abajo.',
  },
  filtered: (shown, all) => `Filtrado: ${shown} de ${all} hechos`,
  tensionIndex: ['Índice', 'de tensión'],
  mostTense: 'máxima tensión',
  conflictStock: 'conflicto acumulado',
  cooperationStock: 'cooperación acumulada',
  actsBy: ([, name]) => ['Actos de', name],
  mutualActs: 'Actos mutuos',
  stances: { hostile: 'hostil', cooperative: 'cooperativo', neutral: 'contexto' },
  stancePlaces: { hostile: 'hostil, sobre la línea', cooperative: 'cooperativo, debajo' },
  categories: {
    verbal: 'verbal',
    diplomatic: 'diplomático',
    economic: 'económico',
    military: 'militar',
    context: 'contexto',
  },
  coverageEnds: ['aquí acaba', 'el registro'],
  fullRecord: 'Registro',
  noRecord: 'sin registro',
  legend: {
    title: 'Cómo leer las marcas',
    weight: 'peso',
    claim: 'afirmación',
    inForce: 'vigente',
    imprecise: 'fecha imprecisa',
    several: 'varios actos',
  },
  source: (title) => `Fuente: artículo «${title}»`,
  data: (version, coverageEnd) => `Datos ${version} · hasta ${coverageEnd}`,
  reading: {
    label: 'De qué se compone el índice',
    levels: ['baja', 'moderada', 'elevada', 'alta', 'muy alta'],
    band: (low, high) =>
      `Con otros pesos, semividas y fechas, y sin algunos actos: de ${low} a ${high} en nueve de cada diez variaciones`,
    gap: 'ningún hecho en más de tres semividas; sin registro no es calma.',
    none: '; ningún acto hostil supera la cooperación.',
    half: (count, counted, most) =>
      count === 1
        ? `; la mitad o más por «${most}».`
        : `; la mitad por ${counted} actos, ante todo «${most}».`,
    share: (points) => `${points} puntos`,
    showAll: (count) => `Mostrar los ${count}`,
    back: (when) => `Volver al índice ${when}`,
  },
  panels: {
    downloads: 'Descargar',
    about: 'Sobre este índice',
    aboutShort: 'Acerca de',
    band: 'Banda de sensibilidad',
    computing: 'Calculando la banda …',
    compare: (when) => `Comparar con el índice ${when}`,
  },
  assumptions: {
    label: 'Semividas',
    stock: 'según el tipo de acto, de 3 a 36 meses',
    flow: 'flujo: 3 meses para todo',
    scaled: (factor) => `semividas × ${factor}`,
    without: (title) => `sin «${title}»`,
    withoutSeveral: (count) => `sin ${count} actos`,
    thinLine: 'Línea fina: el índice completo.',
    leaveOut: 'Índice sin este acto',
    takeIn: 'Índice otra vez con este acto',
    leftOut: (date) => `Índice sin este acto, ${date}`,
    full: (tension) => `índice completo: ${tension}`,
  },
  dates: {
    in: (month) => `en ${month}`,
    on: (day) => `el ${day}`,
    dayNotRecorded: (month) => `${month}, sin día registrado`,
    monthNotRecorded: (year) => `${year}, sin mes registrado`,
    span: (from, to) => `de ${from} a ${to}`,
    between: (from, to) => `entre ${withArticle(from)} y ${withArticle(to)}`,
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (fecha dudosa)`,
  },
  details: {
    label: 'Detalles del hecho',
    fromTo: (actor, target) => `${actor} a ${target}`,
    mutual: (one, other) => `${one} y ${other}, mutuo`,
    by: (actor) => actor,
    claimedBy: (who) => `Según: ${who}`,
    reportedBy: (who) => `Sin confirmar; según: ${who}`,
    disputed: 'Controvertido',
    inForceUntil: (date) => `Vigente hasta: ${date}`,
    scheduledUntil: (date) => `Fin previsto: ${date}`,
    coded: (type, weight) => `Codificado como «${type}», peso ${weight}`,
    stillInForce: 'Sigue vigente al final del registro',
    inForce: 'Sigue vigente',
    note: 'Nota',
    section: (section) => `Fuente, sección «${section}»`,
    story: 'Los actos y sus respuestas',
    own: 'Añadido por este sitio',
    link: 'Leer más',
    shareAt: (date) => `Aporte al índice, ${date}`,
    shareToday: (date) => `Aporte en ${date}`,
    ofPoints: (tension) => `de ${tension} puntos`,
    lessThan: (points) => `menos de ${points}`,
    notInIndex: 'No forma parte del índice',
    earlier: 'Anterior',
    later: 'Siguiente',
    close: 'Cerrar',
    several: (count, span) => `${count} actos, ${span}`,
    zoomHere: 'Ampliar aquí',
  },
  controls: {
    explore: 'Explorar',
    label: 'Explorar el registro',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    earlier: 'Años anteriores',
    later: 'Años posteriores',
    everything: 'Todo',
    since: (year) => `Desde ${year}`,
    lastYears: (count) => `Últimos ${count} años`,
    period: 'Periodo',
    categories: 'Tipo de acto',
    actors: 'Quién actuó',
    phases: 'Etapas',
    search: 'Buscar',
    facts: 'Solo hechos establecidos',
    windowStart: 'Comienzo del periodo mostrado',
    windowEnd: 'Fin del periodo mostrado',
    reset: 'Mostrar todo',
  },
  table: {
    show: 'Tabla',
    label: 'Hechos a la vista',
    caption: (shown, all) =>
      shown === all
        ? `${all} hechos a la vista`
        : `${shown} de ${all} hechos a la vista; reduzca el periodo o busque para ver otros`,
    date: 'Fecha',
    event: 'Hecho',
    parties: 'De quién a quién',
    kind: 'Tipo',
    weight: 'Peso',
    status: 'Estado',
  },
  spoken: {
    timeline: (title, count, from, to) => `Cronología de ${title}: ${count} hechos, de ${from} a ${to}`,
    mutual: 'mutuos',
    cluster: (count, kind, span) => `${count} actos, ${kind}, ${span}; abre una lista`,
    chart: (title) => `Índice de tensión de ${title}`,
    value: (date, tension, conflict, cooperation) =>
      `${date}: tensión ${tension} de 100; conflicto acumulado ${conflict}, cooperación acumulada ${cooperation}`,
    noRecordAt: (date) => `${date}: sin registro`,
    summary: (from, to, last, highest, highestDate, lowest, lowestDate, turningPoints) =>
      `De ${from} a ${to} el índice termina en ${last} de 100. Máximo: ${highest} en ${highestDate}; mínimo: ${lowest} en ${lowestDate}. Puntos de inflexión: ${turningPoints}.`,
    keys: 'Las flechas recorren el tiempo, Inicio y Fin van al primero y al último, Intro muestra los detalles, Escape los cierra; + y − amplían y reducen, < y > mueven el periodo, 0 lo muestra todo.',
    selected: (title) => `Se muestra: ${title}`,
  },
  messages: {
    loading: 'Cargando…',
    extraNotLoaded: 'Esta parte no se pudo cargar.',
    notLoaded: 'No se pudieron cargar los datos de este gráfico.',
    empty: 'No hay hechos registrados en este periodo.',
    emptyFiltered: 'Ningún hecho de este periodo pasa los filtros.',
  },
};

export const about: AboutTexts = {
  title: 'Sobre este índice',
  what: [
    'El índice de tensión dice cuánta hostilidad registrada entre dos gobiernos queda en una fecha: cada acto pesa según su tipo, se desvanece con el tiempo y lo compensa en parte la cooperación. Se calcula exactamente con los hechos de la cronología, y cada valor se reparte exactamente entre ellos.',
    '0 es ningún residuo hostil registrado, lo que no es amistad; 50 es un residuo como de dos actos hostiles simultáneos del mayor peso, descontada la cooperación. Los hechos nuevos nunca cambian la escala del pasado.',
  ],
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
  parameter: [
    ['h', '3, 12, 24, 36 meses', 'actos verbales, diplomáticos, económicos, militares'],
    ['φ', '0,5', 'parte de una medida que no se desvanece mientras está vigente'],
    ['λ', '0,5', 'cuánto compensa la cooperación el conflicto'],
    ['κ₀', '2 / ln 2', 'sitúa un residuo neto de 2 en T = 50'],
    ['niveles', '10, 30, 50, 75', 'desde estos valores: moderada, elevada, alta, muy alta'],
  ],
  weights: 'Pesos',
  weightHeads: ['Tipo de acto', 'Categoría', 'Peso', 'Hechos', 'Origen del peso'],
  weightsNote:
    'En la escala de Goldstein, de −10 (lo más hostil) a 10 (lo más cooperativo). Tipos que aparecen en este registro; los demás están en el libro de códigos.',
  overrides: 'Hechos con peso propio',
  overrideHeads: ['Hecho', 'Escala', 'Usado', 'Motivo'],
  band: 'La franja sombreada',
  bandText:
    'Muestra dónde quedan nueve de cada diez de 1000 variaciones del método: pesos variados con una desviación normal de 2 (0 donde cambiaría el signo), semividas de la mitad al doble, φ de 0,25 a 0,75, λ de 0 a 1, fechas sorteadas dentro de su precisión, y cada hecho omitido con probabilidad de uno entre diez. Dice cuánto depende un valor de decisiones; no es una medida de error estadístico.',
  not: 'Qué no es',
  limits: [
    'No es un pronóstico: describe lo que está registrado.',
    'No es una medición: los pesos son convenciones, valoraciones de expertos sobre tipos de actos.',
    'No es completo: el registro es escaso, elegido por relevancia y de una sola fuente. Sin hechos no es calma; los tramos sin registro durante más de tres semividas van rayados.',
    'No es comparable entre siglos, pues cambia la densidad del registro, ni a través de tramos sin registro.',
    'No juzga la verdad: las afirmaciones se registran como hechas, como actos de quien las hizo.',
  ],
  source: 'Fuente y versión',
  sourceText: (title, license, from, to, version) =>
    `De «${title}»${license}. Cobertura: de ${from} a ${to}. Versión de los datos: ${version}.`,
  own: (count) =>
    `Hechos que ha añadido esta página: ${count}. Después de la cobertura el índice solo tiene valor en sus días, como si nada más hubiera ocurrido.`,
  cite: 'Cómo citar',
  plain: 'En palabras',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado, para copiarlo a mano',
  close: 'Cerrar',
};

export const downloads: DownloadTexts = {
  title: 'Descargar',
  events: 'Hechos a la vista',
  index: 'Índice a la vista',
  step: 'Paso',
  steps: { day: 'por día', month: 'por mes', year: 'por año' },
  hint: 'Los archivos se hacen aquí, sin petición alguna. Cada uno lleva versión, parámetros y licencia; los hechos se pueden volver a cargar con src.',
  part: (title, shown, all, own) =>
    `${title} (${shown} de ${all} hechos${own ? `, ${own} ${own === 1 ? 'añadido' : 'añadidos'} por la página` : ''})`,
};

export const compare: CompareTexts = {
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

const spanish: ShippedLanguage = { lang: 'es', texts, about, downloads, compare, types, datasets: [dataset] };

export default spanish;
