/**
 * From codes of CAMEO (1.1b3) to the types of the scale. Pure.
 *
 * A code that is not in the table is what the code above it is, up to its root: 1122 is what 112 is, 0251 what 02 is. So every code of the codebook has a type.
 * A type is chosen for what the code says for certain, and of several for the mildest: 161 is “reduce or break relations”, so it is a reduction.
 */
const TYPES: Readonly<Record<string, string>> = {
  '01': 'neutral-statement',
  '016': 'denial',
  // Sympathy and accord: kind words, as kind on Goldstein's scale as praise.
  '018': 'praise',
  '019': 'praise',
  '02': 'appeal',
  '0241': 'change-called-for',
  '03': 'cooperation-promised',
  // “Consult”, no matter how.
  '04': 'negotiations-held',
  '041': 'leaders-phone-call',
  '042': 'official-visit-made',
  '043': 'official-visit-hosted',
  '044': 'leaders-meet',
  '045': 'mediation',
  '05': 'diplomatic-support',
  '051': 'praise',
  '054': 'recognition',
  '055': 'apology',
  '057': 'treaty-signed',
  '06': 'economic-cooperation',
  '062': 'military-cooperation',
  '063': 'judicial-cooperation',
  '064': 'information-shared',
  '07': 'economic-aid',
  '072': 'military-aid',
  '073': 'humanitarian-aid',
  // Protection by troops and peacekeepers.
  '074': 'military-aid',
  '075': 'protection-granted',
  '08': 'concession',
  '081': 'sanctions-eased',
  '084': 'prisoners-released',
  // Property returned, embargo eased, inspectors or aid let in: a restriction is lifted.
  '0842': 'sanctions-eased',
  '085': 'sanctions-eased',
  '086': 'sanctions-eased',
  '087': 'forces-withdrawn',
  '0871': 'ceasefire',
  '09': 'investigation',
  '10': 'demand',
  '11': 'criticism',
  '112': 'accusation',
  '114': 'formal-protest',
  // Lawsuits and verdicts are as hostile on Goldstein's scale as an accusation.
  '115': 'accusation',
  '116': 'accusation',
  '12': 'rejection',
  '122': 'aid-refused',
  '128': 'agreement-broken',
  // Threats of less than force.
  '13': 'sanctions-threatened',
  '137': 'force-threatened',
  '138': 'force-threatened',
  '139': 'ultimatum',
  // People demonstrate and riot; of a government it is read as a protest.
  '14': 'formal-protest',
  '15': 'force-deployed',
  // Alerts, and police that is mobilized: at home.
  '151': 'forces-readied',
  '152': 'forces-readied',
  '153': 'forces-readied',
  '16': 'relations-reduced',
  '162': 'aid-cut',
  '163': 'sanctions-imposed',
  '164': 'talks-halted',
  '165': 'talks-halted',
  '17': 'individual-sanctions',
  '171': 'property-seized',
  '1712': 'sabotage',
  '173': 'indictment',
  '174': 'diplomats-expelled',
  // Violent repression and bombings: violence that is not an army's.
  '175': 'coup-supported',
  '176': 'cyberattack',
  '18': 'coup-supported',
  '181': 'nationals-held',
  '182': 'envoys-attacked',
  // People held as shields.
  '184': 'nationals-held',
  '185': 'assassination',
  '186': 'assassination',
  '19': 'military-strike',
  '191': 'blockade',
  '192': 'territory-occupied',
  '20': 'mass-violence',
};

/** A root has two digits. */
const ROOT = 2;

/** The type of a code; undefined where not even its root is one of CAMEO's. */
export function typeOfCameo(code: string): string | undefined {
  for (let { length } = code; length >= ROOT; length -= 1) {
    const type = TYPES[code.slice(0, length)];
    if (type !== undefined) return type;
  }
  return undefined;
}

/** What is allowed in place of a code of no type; programs that take codes for numbers drop their zero. */
export const codeOfCameo = (given: string): string =>
  `a code of CAMEO, from 01 to 2042${typeOfCameo(`0${given}`) === undefined ? '' : `; was it 0${given}, whose zero a program has dropped?`}`;
