/**
 * From event types and modes of PLOVER to the types of the scale. Pure.
 *
 * The first of these that the table has: the event type with its mode; with one of its contexts; the event type alone. So a mode that is not in the table, as of an earlier
 * or a later version, is what its event type is. A type is chosen for what the coding says for certain, and of several for the mildest.
 */
const TYPES: Readonly<Record<string, string>> = {
  AGREE: 'cooperation-promised',
  CONSULT: 'negotiations-held',
  'CONSULT visit': 'official-visit-made',
  'CONSULT third-party': 'mediation',
  'CONSULT multilateral': 'leaders-meet',
  'CONSULT phone': 'leaders-phone-call',
  SUPPORT: 'diplomatic-support',
  CONCEDE: 'concession',
  COOPERATE: 'economic-cooperation',
  'COOPERATE military': 'military-cooperation',
  'COOPERATE intelligence': 'information-shared',
  'COOPERATE legal': 'judicial-cooperation',
  AID: 'economic-aid',
  'AID military': 'military-aid',
  'AID peacekeeping': 'military-aid',
  'AID humanitarian': 'humanitarian-aid',
  'AID disaster': 'humanitarian-aid',
  'AID health': 'humanitarian-aid',
  'AID asylum': 'protection-granted',
  // A restriction is lifted, access granted.
  RETREAT: 'sanctions-eased',
  'RETREAT withdraw': 'forces-withdrawn',
  'RETREAT disarm': 'forces-withdrawn',
  'RETREAT ceasefire': 'ceasefire',
  'RETREAT release': 'prisoners-released',
  // An official resigns, which is no act toward another government.
  'RETREAT resign': 'neutral-statement',
  REQUEST: 'appeal',
  'REQUEST change': 'change-called-for',
  ACCUSE: 'accusation',
  'ACCUSE disapprove': 'criticism',
  'ACCUSE investigate': 'investigation',
  REJECT: 'rejection',
  'REJECT assist': 'aid-refused',
  THREATEN: 'sanctions-threatened',
  'THREATEN territory': 'force-threatened',
  'THREATEN violence': 'force-threatened',
  // People demonstrate and riot; of a government it is read as a protest.
  PROTEST: 'formal-protest',
  SANCTION: 'relations-reduced',
  'SANCTION convict': 'indictment',
  'SANCTION expel': 'diplomats-expelled',
  // So the codebook has international sanctions coded.
  'SANCTION discontinue': 'sanctions-imposed',
  MOBILIZE: 'force-deployed',
  'MOBILIZE police': 'forces-readied',
  COERCE: 'individual-sanctions',
  'COERCE seize': 'property-seized',
  'COERCE arrest': 'indictment',
  'COERCE deport': 'people-deported',
  'COERCE withhold': 'aid-cut',
  'COERCE cyber': 'cyberattack',
  'COERCE misinformation': 'propaganda-broadcast',
  ASSAULT: 'military-strike',
  'ASSAULT abduct': 'nationals-held',
  'ASSAULT beat': 'envoys-attacked',
  'ASSAULT torture': 'envoys-attacked',
  'ASSAULT sexual': 'envoys-attacked',
  'ASSAULT crowd-control': 'envoys-attacked',
  'ASSAULT targeted': 'assassination',
  'ASSAULT unconventional': 'mass-violence',
  // Violence that is not an army's.
  'ASSAULT primitive': 'coup-supported',
  'ASSAULT explosives': 'coup-supported',
  'ASSAULT suicide-attack': 'coup-supported',
  // Event types of earlier versions of PLOVER.
  DEMAND: 'demand',
  DISAPPROVE: 'criticism',
  INVESTIGATE: 'investigation',
  CRIME: 'indictment',
};

/**
 * The type of an event; undefined where its event type is none of PLOVER's.
 * @param details its modes, then its contexts, in the order of precedence
 */
export function typeOfPlover(eventType: string, details: readonly string[]): string | undefined {
  const root = eventType.toUpperCase();
  for (const detail of details) {
    const type = TYPES[`${root} ${detail.toLowerCase()}`];
    if (type !== undefined) return type;
  }
  return TYPES[root];
}
