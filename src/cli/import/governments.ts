/**
 * Who acts for a government: the rule by which the importer takes an actor or target of an event database for the government of its country. Pure.
 *
 * The country as such (“Venezuela”, “Washington”) is its government. So are its executive, armed forces, police and intelligence. Parliaments, courts and local
 * authorities are not, nor is whoever is also coded as opposition, rebels or the like. Businesses, media and citizens never are.
 */

/** Sectors of CAMEO and PLOVER that act for a government, and those that an actor which does so has not. */
const OFFICIAL = new Set(['GOV', 'MIL', 'SPY', 'COP']);
const OPPOSED = new Set(['OPP', 'REB', 'INS', 'SEP', 'UAF', 'CRM', 'RAD', 'IMG', 'PRE', 'ELI']);

/** @param sectors three-letter codes; empty for the country as such */
export const isOfficialSector = (sectors: readonly string[]): boolean =>
  sectors.some((sector) => OFFICIAL.has(sector)) && !sectors.some((sector) => OPPOSED.has(sector));

/** The same for the sectors that ICEWS names: of those that are only “Government”, not the parliaments, courts and local authorities. */
const ICEWS_OFFICIAL =
  /^(?:Executive|Executive Office|Cabinet|Military|Military Intelligence|Police|.* Ministry)$/;
const ICEWS_OTHER_BRANCHES = /^(?:Legislative|Judicial|Local|Provincial|Municipal|.* House$|Unicameral)/;
const ICEWS_OPPOSED =
  /^(?:Opposition|Dissident|Protest|Rebel|Insurgent|Separatist|Radical|Exile|Criminal|Unidentified|Banned|International Government)/;

/** @param sectors names of sectors; empty for the country as such */
export const isOfficialIcews = (sectors: readonly string[]): boolean =>
  !sectors.some((sector) => ICEWS_OPPOSED.test(sector)) &&
  (sectors.some((sector) => ICEWS_OFFICIAL.test(sector)) ||
    (sectors.includes('Government') && !sectors.some((sector) => ICEWS_OTHER_BRANCHES.test(sector))));
