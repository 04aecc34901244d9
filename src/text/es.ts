/* oxlint-disable max-lines -- a language is one file, so that a translator finds everything in one place */
/** Spanish, all of it: the interface, the panels loaded on demand, the kinds of acts and the bundled dataset. Becomes `dist/locales/es.js`. */
import { types } from '../../data/event-types.es.json';
import dataset from '../../data/us-venezuela.es.json';
import type {
  AboutTexts,
  CardTexts,
  CompareTexts,
  DownloadTexts,
  GuideTexts,
  ShareTexts,
} from './extra-texts.js';
import type { SourceKind } from '../data/dataset.js';
import { capitalized } from './capitalized.js';
import type { ShippedLanguage } from './shipped-language.js';
import type { Texts } from './texts.js';

/** A day takes the article between “entre” and “y”; a month or year takes none. */
const withArticle = (date: string): string => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

const points = (count: string): string => `${count} ${count === '1' ? 'punto' : 'puntos'}`;

/** What kind of work the source is. */
const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  article: 'artículo',
  book: 'libro',
  dataset: 'conjunto de datos',
  archive: 'archivo',
  'machine-coded': 'datos codificados por máquina',
};

/** The ends of a short period may be told by one word. */
const indexOver = (from: string, to: string): string =>
  from === to ? `Índice, ${from}` : `Índice de ${from} a ${to}`;

const texts: Texts = {
  headline: (value, when) => `Tensión: ${value} sobre 100 ${when}`,
  change: {
    up: (before) => `, frente a ${before} un año antes`,
    down: (before) => `, frente a ${before} un año antes`,
    same: ', igual que un año antes',
  },
  yearBefore: (value) => `${value} un año antes`,
  sideActs: (hostile, cooperative) => [
    `${hostile} ${hostile === '1' ? 'hostil' : 'hostiles'}`,
    `${cooperative} ${cooperative === '1' ? 'cooperativo' : 'cooperativos'}`,
  ],
  calm: {
    none: (when) => `Sin tensión registrada ${when}`,
    hardly: (when) => `Casi sin tensión registrada ${when}`,
  },
  headlineWithoutValue: (when) => `Sin datos ${when}`,
  recordEnds: (month) => `los datos llegan hasta ${month}`,
  deck: {
    level: (level) => `${capitalized(level)}.`,
    highestInRecord: (level) => `${capitalized(level)}, la mayor de todos estos datos.`,
    highestInPeriod: (level) => `${capitalized(level)}, la mayor del periodo mostrado.`,
    below: (level, value, when) => `${capitalized(level)}; llegó a ${value} ${when}.`,
    calm: (cooperative, hostile) =>
      `En el periodo mostrado: ${cooperative === '1' ? '1 acto cooperativo' : `${cooperative} actos cooperativos`} y ${hostile === '0' ? 'ninguno hostil' : `${hostile} ${hostile === '1' ? 'hostil' : 'hostiles'}`}.`,
    latest: (when, title) => `Lo último: ${title}, ${when}.`,
    hatched: 'Zona rayada: sin datos.',
    band: 'Franja: otros cálculos.',
    source: 'Se calcula con los actos de abajo.',
  },
  filtered: (shown, all) => `Filtrado: ${shown} de ${all} acontecimientos`,
  silences: (what) => `No consta en la fuente: ${what}.`,
  mostTense: 'máxima tensión',
  conflictStock: 'hostilidad acumulada',
  cooperationStock: 'cooperación acumulada',
  sums: {
    label: 'hostilidad y cooperación acumuladas (escala propia)',
    scale: 'Sumas',
  },
  actsBy: ([, name]) => ['Actos de', name],
  mutualActs: 'Conjuntos',
  stances: { hostile: 'hostil', cooperative: 'cooperativo', neutral: 'neutro' },
  categories: {
    verbal: 'verbal',
    diplomatic: 'diplomático',
    economic: 'económico o legal',
    military: 'militar',
    context: 'contexto',
  },
  fullRecord: 'Todos los años',
  noRecord: 'sin datos',
  legend: {
    title: 'Cómo leer las marcas',
    claim: 'versión',
    several: (count) => `${count} actos más`,
  },
  source: (title, kind) => `Fuente${kind ? ` (${SOURCE_KINDS[kind]})` : ''}: ${title}`,
  data: (version, coverageEnd) => `datos ${version}, hasta ${coverageEnd}`,
  reading: {
    label: 'De qué se compone el índice',
    levels: ['baja', 'moderada', 'elevada', 'alta', 'muy alta'],
    band: (low, high) => `Con otros supuestos: entre ${low} y ${high} en nueve de cada diez casos`,
    gap: 'demasiado tiempo sin datos para dar un valor; eso no significa que hubiera calma.',
    none: 'la cooperación supera lo que queda de los actos hostiles.',
    noHostile: 'hasta entonces no consta ningún acto hostil.',
    half: (count, counted, most) =>
      count === 1
        ? `; un solo acto, «${most}», explica la mitad o más.`
        : `; ${counted} actos explican la mitad, sobre todo «${most}».`,
    share: points,
    showAll: (count) => `Mostrar los ${count}`,
    back: (when) => `Volver al índice ${when}`,
  },
  panels: {
    downloads: 'Descargar',
    about: 'Acerca de este índice',
    guide: 'Cómo leerlo',
    aboutShort: 'Acerca de',
    band: 'Margen con otros supuestos',
    computing: 'Calculando el margen…',
    compare: (when) => `Comparar con el índice ${when}`,
  },
  assumptions: {
    label: 'Con qué rapidez pierden peso los actos',
    stock: 'a la mitad en 3 a 36 meses, según el tipo',
    flow: 'memoria corta: todos a la mitad en 3 meses',
    scaled: (factor) => `plazos × ${factor}`,
    without: (title) => `sin «${title}»`,
    withoutSeveral: (count) => `sin ${count} actos`,
    thinLine: 'Línea fina: el índice con todos los actos.',
    leaveOut: 'Quitar este acto del índice',
    takeIn: 'Volver a incluirlo',
    leftOut: (date) => `Índice sin este acto, ${date}`,
    full: (tension) => `con él: ${tension}`,
  },
  dates: {
    in: (month) => `en ${month}`,
    on: (day) => `el ${day}`,
    dayNotRecorded: (month) => `${month}, sin día preciso`,
    monthNotRecorded: (year) => `${year}, sin mes preciso`,
    span: (from, to) => `de ${from} a ${to}`,
    between: (from, to) => `entre ${withArticle(from)} y ${withArticle(to)}`,
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (fecha dudosa)`,
  },
  details: {
    label: 'Detalles del acontecimiento',
    fromTo: (actor, target) => `de ${actor} a ${target}`,
    mutual: (one, other) => `${one} y ${other}, conjuntamente`,
    by: (actor) => actor,
    claimedBy: (who) => `Según: ${who}`,
    reportedBy: (who) => `Sin confirmar; según: ${who}`,
    disputed: 'Controvertido',
    inForceUntil: (date) => `Vigente hasta: ${date}`,
    scheduledUntil: (date) => `Fin previsto: ${date}`,
    coded: (type, weight) => `Cuenta como «${type}»: ${weight} en una escala de −10 a +10`,
    stillInForce: 'Seguía vigente al acabar los datos',
    inForce: 'Sigue vigente',
    note: 'Nota',
    section: (source, section) => `Fuente: ${source}, sección «${section}»`,
    story: 'Qué llevó a qué',
    own: 'Añadido por este sitio',
    link: 'Leer más',
    shareAt: (date) => `Efecto en el índice, ${date}`,
    shareToday: (date) => `Efecto en ${date}`,
    ofPoints: (tension) => `de ${tension} puntos`,
    lessThan: (least) => `menos de ${least}`,
    notInIndex: 'No forma parte del índice',
    toText: 'Volver al texto',
    earlier: 'Anterior',
    later: 'Siguiente',
    close: 'Cerrar',
    several: (count, span) => `${count} actos, ${span}`,
    zoomHere: 'Ampliar aquí',
  },
  controls: {
    explore: 'Explorar',
    label: 'Explorar los datos',
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
    found: (count) => `Resultados: ${count}`,
    remove: (what) => `Quitar: ${what}`,
    home: 'Restablecer',
    facts: 'Ocultar acusaciones y versiones',
    windowStart: 'Comienzo del periodo mostrado',
    windowEnd: 'Fin del periodo mostrado',
    reset: 'Mostrar todo',
  },
  table: {
    show: 'Tabla',
    label: 'Acontecimientos mostrados',
    caption: (shown, all) =>
      shown === all
        ? all === '1'
          ? '1 acontecimiento mostrado'
          : `${all} acontecimientos mostrados`
        : `Se muestran ${shown} de ${all} acontecimientos; reduzca el periodo o busque para ver otros`,
    date: 'Fecha',
    event: 'Acontecimiento',
    parties: 'De quién a quién',
    kind: 'Tipo',
    weight: 'Peso',
    status: 'Quién lo dice',
  },
  spoken: {
    timeline: (title, count, from, to) =>
      `Cronología de ${title}: ${count} ${count === '1' ? 'acontecimiento' : 'acontecimientos'}, de ${from} a ${to}`,
    mutual: 'conjuntos',
    cluster: (count, kind, span) => `${count} actos, ${kind}, ${span}; abre una lista`,
    chart: (title) => `Índice de tensión de ${title}`,
    value: (date, tension, conflict, cooperation) =>
      `${date}: tensión ${tension} sobre 100; hostilidad acumulada ${conflict}, cooperación acumulada ${cooperation}`,
    noRecordAt: (date) => `${date}: sin datos`,
    summary: (from, to, last, highest, highestWhen, lowest, lowestWhen, turningPoints) =>
      `${indexOver(from, to)}: termina en ${last} sobre 100. Máximo: ${highest} ${highestWhen}; mínimo: ${lowest} ${lowestWhen}.${turningPoints && ` Cambios de tendencia: ${turningPoints}.`}`,
    steady: (from, to, value, turningPoints) =>
      `${indexOver(from, to)}: ${value} sobre 100 todo el tiempo.${turningPoints && ` Actos señalados: ${turningPoints}.`}`,
    keys: 'Las flechas recorren el tiempo, Inicio y Fin van al primero y al último, Intro muestra los detalles, Escape los cierra; + y − amplían y reducen, < y > mueven el periodo, 0 restablece la vista.',
    selected: (title) => `Se muestra: ${title}`,
  },
  messages: {
    loading: 'Cargando…',
    extraNotLoaded: 'Esta parte no se pudo cargar.',
    notLoaded: 'No se pudieron cargar los datos de este gráfico.',
    empty: 'No hay acontecimientos registrados en este periodo.',
    emptyFiltered: 'Ningún acontecimiento de este periodo cumple los filtros.',
    contextAlone: 'En este periodo solo hay acontecimientos de contexto, que no cuentan para el índice.',
  },
};

const about: AboutTexts = {
  title: 'Acerca de este índice',
  what: 'El índice de tensión suma lo que cada Gobierno hizo o dijo contra el otro. Cada acto tiene un peso según su tipo y lo pierde con el tiempo; los actos de cooperación compensan una parte. Solo usa los acontecimientos de la cronología, de modo que cada valor puede desglosarse en los actos que lo forman.',
  scale:
    '0 significa que no queda hostilidad registrada, lo que no equivale a amistad. 50 es lo que darían, el día en que ocurren, dos de los actos más graves sin ninguno de cooperación que los compense. Los acontecimientos nuevos no cambian la escala del pasado.',
  ownScale: (half) =>
    `0 significa que no queda hostilidad registrada, lo que no equivale a amistad. 50 es lo que darían, el día en que ocurren, ${half} de los actos más graves sin ninguno de cooperación que los compense. Estos datos han fijado su propia escala, porque contienen muchos acontecimientos. Sus niveles se pueden comparar entre sí, pero no con los de otros datos.`,
  nearTheTop:
    'Cerca del máximo la línea apenas se mueve: por encima de 85, incluso un acto del mayor peso suma menos de 5 puntos.',
  how: 'Cómo se calcula',
  formula: [
    'Cada acto tiene un tamaño x = |peso| / 10. Pierde la mitad en el tiempo h, que depende de su tipo.',
    'Un acto puntual en la fecha a: κ(t) = 2^(−(t − a)/h). Una medida mientras está vigente: κ(t) = φ + (1 − φ) · 2^(−(t − a)/h); cuando termina, pierde lo que queda de la misma manera.',
    'Un día es el instante 00:00 UTC, desde el que el acto cuenta por entero. Un mes, un año o un intervalo va de las 00:00 UTC de su primer día a las 00:00 UTC del último. En él el acto entra de manera uniforme: todos los momentos son igual de probables. El tiempo se cuenta en meses de 365,2425 / 12 días.',
    'Hostilidad K⁻(t) = Σ x·κ de los actos hostiles, cooperación K⁺(t) = Σ x·κ de los cooperativos.',
  ],
  equation: 'T(t) = 100 · (1 − exp(−máx(0, K⁻ − λ·K⁺) / κ₀))',
  parameters: 'Ajustes',
  parameterHeads: ['Ajuste', 'Valor', 'Significado'],
  halfLives: (months, kinds) => ['h', `${months} meses`, `actos de cada tipo: ${kinds}`],
  parameter: [
    ['φ', '0,5', 'parte del peso de una medida que no se desvanece mientras está vigente'],
    ['λ', '0,5', 'cuánto compensa la cooperación la hostilidad'],
    ['niveles', '10, 30, 50, 75', 'desde estos valores: moderada, elevada, alta, muy alta'],
  ],
  saturation: (half) => [
    'κ₀',
    `${half} / ln 2`,
    `hace que T = 50 cuando la hostilidad supera en ${half} lo que la compensa`,
  ],
  weights: 'Pesos',
  weightHeads: ['Tipo de acto', 'Categoría', 'Peso', 'Acontecimientos', 'Origen del peso'],
  weightsNote:
    'En la escala de Goldstein, de −10 (lo más hostil) a 10 (lo más cooperativo). Solo los tipos que aparecen en estos datos; los demás están en el manual de codificación.',
  ownType: 'Tipo propio de estos datos: ',
  overrides: 'Acontecimientos con peso modificado',
  overrideHeads: ['Acontecimiento', 'Habitual', 'Usado', 'Motivo'],
  band: 'La franja sombreada',
  bandText:
    'Muestra dónde quedan nueve de cada diez de 1000 cálculos con otros supuestos: pesos variados al azar (desviación típica de 2; 0 donde cambiaría el signo), actos que pierden peso entre el doble de rápido y la mitad de rápido, φ de 0,25 a 0,75, λ de 0 a 1, fechas al azar dentro de su precisión, y cada acontecimiento omitido con probabilidad de uno entre diez. Indica cuánto depende cada valor de nuestras decisiones; no es un margen de error.',
  not: 'Qué no es',
  limits: [
    'No es un pronóstico: describe lo que está registrado.',
    'No es una medición: los pesos son convenciones, valoraciones de expertos sobre tipos de actos.',
    'No permite comparar siglos, porque de unas épocas hay muchos más datos que de otras, ni tramos separados por otro sin datos.',
    'No dice quién tiene razón: una acusación figura porque se hizo, no porque sea cierta.',
  ],
  incomplete:
    'No es completo: los acontecimientos proceden de una sola fuente, que solo cuenta lo que considera importante. Que no haya datos no significa que hubiera calma; los tramos largos van rayados.',
  unchecked:
    'No está revisado: un acontecimiento puede ser erróneo, estar repetido o referirse a otros, y hay más donde más se informó. Conviene mirar periodos largos y no acontecimientos sueltos, y no comparar los niveles con los de datos escritos por personas. Que no haya datos no significa que hubiera calma; los tramos largos van rayados.',
  silences: 'Lo que la fuente no cuenta',
  silencesText:
    'La fuente no fecha lo siguiente, o apenas lo cuenta, de modo que al índice le falta su peso. La línea baja ahí porque nada se le suma, no porque hubiera calma.',
  totals: 'Qué hizo cada parte, en todos estos datos',
  totalHeads: ['De', 'Actos hostiles', 'Suma de pesos', 'Actos cooperativos', 'Suma de pesos'],
  totalsNote:
    'La diferencia es la de la fuente; no es un juicio sobre ninguna de las partes. Un acto conjunto cuenta para ambas.',
  source: 'Fuente y versión',
  sourceText: (title, license, from, to, version) =>
    `De ${title}${license}. Los datos van de ${from} a ${to}. Versión de los datos: ${version}.`,
  machineCoded: 'Un programa ha extraído los acontecimientos de noticias y nadie los ha revisado.',
  own: (count) =>
    `Acontecimientos que ha añadido esta página: ${count}. Después del final de los datos, el índice solo tiene valor en esos días, como si nada más hubiera ocurrido.`,
  cite: 'Cómo citar',
  citation: {
    title: (name) => `${name}: cronología e índice de tensión`,
    data: (id, version, span) => `datos ${id}, versión ${version}, que abarcan ${span}`,
    own: (count) =>
      count === 1
        ? 'con un acontecimiento añadido por la página'
        : `con ${count} acontecimientos añadidos por la página`,
    period: (span) => `periodo mostrado ${span}`,
    event: (id) => `acontecimiento ${id}`,
    source: (source) => `de ${source}`,
  },
  plain: 'Texto',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado: cópielo con Ctrl+C',
  close: 'Cerrar',
};

const downloads: DownloadTexts = {
  title: 'Descargar',
  picture: 'Imagen mostrada',
  events: 'Acontecimientos mostrados',
  index: 'Índice mostrado',
  step: 'Un valor por',
  steps: { day: 'día', month: 'mes', year: 'año' },
  hint: 'Los archivos se crean en su navegador; no se envía nada. CSV es una tabla sencilla; los acontecimientos en JSON son datos que el gráfico puede leer. Cada uno nombra la versión y la licencia; las notas dicen los ajustes y cómo citar.',
  notes: 'Notas sobre estos archivos',
  part: (title, shown, all, own) =>
    `${title} (${shown} de ${all} acontecimientos${own ? `, ${own} ${own === 1 ? 'añadido' : 'añadidos'} por la página` : ''})`,
  file: {
    license: 'véase la fuente',
    selection: (shown, all) =>
      `se muestran ${shown} de ${all} acontecimientos; el índice es el de todos los que cuentan, no solo el de estos`,
    own: (ids) => `añadidos por la página, no por la fuente: ${ids}`,
    beyond: (end, events) =>
      `los datos acaban en ${end}; después solo se conoce lo que ha añadido la página, en cuyos días, y en ningún otro, se da el índice como si nada más hubiera ocurrido: ${events}`,
    parameters: (months, phi, lambda, half) =>
      `meses hasta perder la mitad del peso: ${months}; phi ${phi}; lambda ${lambda}; half ${half}`,
    filtered: (count, all) => `${count} de ${all} acontecimientos cumplen los filtros`,
    emptyCells: 'sin datos, lo que no significa calma',
  },
};

const compare: CompareTexts = {
  label: 'Dos fechas comparadas',
  rose: (by, from, then, to, now) => `La tensión subió ${points(by)}, de ${from} ${then} a ${to} ${now}`,
  fell: (by, from, then, to, now) => `La tensión bajó ${points(by)}, de ${from} ${then} a ${to} ${now}`,
  same: (value, then, now) => `La tensión fue de ${value} ${then} y ${now}`,
  probability: (count, of, now, then) =>
    `Con otros supuestos fue mayor ${now} que ${then} en ${count} de ${of} cálculos.`,
  computing: 'Comprobándolo con otros supuestos…',
  gap: 'Entre ambas hay un tramo sin datos: no se pueden comparar.',
  noRecord: (when) => `Sin datos ${when}`,
  value: (value, when, level) => `${value} sobre 100 ${when}: ${level}`,
  hint: 'Elija otra fecha del gráfico para comparar.',
  acts: 'A qué se debe la diferencia, en puntos',
  showAll: (count) => `Mostrar los ${count}`,
  back: (when) => `Volver al índice ${when}`,
};

const guide: GuideTexts = {
  title: 'Cómo leer el gráfico',
  line: 'El índice de tensión, de 0 a 100. Suma los actos de abajo; cada uno pierde peso con el tiempo.',
  band: 'Donde queda la línea en nueve de cada diez cálculos con otros supuestos. No es un margen de error.',
  dot: 'El acto que nombra el texto de al lado. A la derecha, el valor de un año antes.',
  kind: (name) => `Un acto de este tipo: ${name}. Cuanto mayor es la marca, más pesa.`,
  above: (stance) => `Lleno y por encima de la línea de una parte: ${stance}. Sube el índice.`,
  below: (stance) => `Hueco y bajo la línea: ${stance}. Baja el índice.`,
  several: 'Cuántos actos más hay en ese lugar; la marca es la del que más pesa. Púlsela para ver la lista.',
  claim: 'De trazos: lo dice una de las partes o está en disputa.',
  imprecise: 'Rayas pequeñas: el acto ocurrió entre esas dos fechas; no se sabe más.',
  inForce: 'Una barra sobre la línea: una medida, mientras está vigente.',
  gap: 'Zona rayada: sin datos, lo que no significa calma. Los valores de un lado y otro no se pueden comparar.',
  break:
    'En la franja de todos los años: mucho tiempo sin datos, que se omite. Los años de un lado y otro están indicados.',
  hostilitySum:
    'Hostilidad acumulada: la suma del peso de los actos hostiles, que se atenúa con el tiempo. Tiene su propia escala, a la izquierda.',
  cooperationSum: 'Cooperación acumulada, sumada del mismo modo; cuelga de la línea del 0.',
  own: 'Con un punto: añadido por este sitio, no por la fuente.',
  example: (title, date) => `Por ejemplo: ${title}, ${date}`,
};

const card: CardTexts = {
  effect: (before, after, when) => `Índice ${before} → ${after} ${when}`,
  when: { day: 'ese día', month: 'ese mes', year: 'ese año', interval: 'en ese tiempo' },
  more: (count) => `y ${count} más`,
  hold: (key) => `Mantenga pulsada ${key} para ampliar`,
};

const share: ShareTexts = {
  share: 'Compartir',
  copied: 'Enlace a esta vista copiado',
  byHand: 'Enlace a esta vista',
  missing: (what) => `El enlace pide algo que aquí no se puede mostrar: ${what}.`,
  fields: {
    period: 'su periodo',
    event: 'su acontecimiento',
    date: 'su fecha',
    filters: 'sus filtros',
    assumptions: 'sus supuestos',
    rest: 'su última parte',
  },
};

const parts = { about, downloads, compare, card, guide, share };
const es: ShippedLanguage = { lang: 'es', texts, ...parts, types, datasets: [dataset] };

export default es;
