/** A text with a capital first letter, as a sentence begins. @param lang whose letters they are; without one, those of no language in particular */
export const capitalized = (text: string, lang?: string): string => {
  const first = text.charAt(0);
  return (lang === undefined ? first.toUpperCase() : first.toLocaleUpperCase(lang)) + text.slice(1);
};
