/** In which language the texts of a dataset are, where that is not the one of the interface. Pure. */
import type { Dataset } from '../data/dataset.js';
import type { Locale } from '../text/locale.js';

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** A BCP 47 tag for what is shown of the dataset, so that it is read aloud and hyphenated as what it is; undefined where the interface speaks it, or the dataset does not say. */
export const contentLanguage = (
  { lang }: Pick<Dataset, 'lang'>,
  locale: Pick<Locale, 'lang'>,
): string | undefined => (lang === undefined || primary(lang) === primary(locale.lang) ? undefined : lang);
