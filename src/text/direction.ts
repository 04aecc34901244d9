/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The language of most first drawings. The first question for a script takes an engine some ms, so it is not asked for this one. */
const ENGLISH = /^en(?:-(?!\w{4}\b)|$)/i;

/** The direction in which a language, a BCP 47 tag, is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  !ENGLISH.test(lang) && RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
