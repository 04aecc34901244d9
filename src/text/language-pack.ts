/** What a language brings. Types only. */
import type { ExtraTexts } from './extra-texts.js';
import type { DatasetTexts, Texts } from './texts.js';

/** The names of kinds of acts, by id. */
type TypeTexts = Readonly<Record<string, { readonly label: string }>>;

/** A complete language: a text that is missing does not compile. */
export interface LanguagePack extends ExtraTexts {
  /** The language, without a region: `es`. */
  readonly lang: string;
  readonly texts: Texts;
  readonly types: TypeTexts;
  readonly datasets: readonly DatasetTexts[];
}

/** Some of the texts of a table, and of each table in it. */
export type Some<Table> = {
  readonly [Key in keyof Table]?: Table[Key] extends
    string | readonly unknown[] | ((...words: never[]) => unknown)
    ? Table[Key]
    : Some<Table[Key]>;
};

/** What a page may register: what it leaves out is said in English, and reported in the console. */
export interface PartialLanguagePack {
  readonly lang?: string;
  readonly texts?: Some<Texts>;
  readonly about?: Some<ExtraTexts['about']>;
  readonly downloads?: Some<ExtraTexts['downloads']>;
  readonly compare?: Some<ExtraTexts['compare']>;
  readonly card?: Some<ExtraTexts['card']>;
  readonly guide?: Some<ExtraTexts['guide']>;
  readonly share?: Some<ExtraTexts['share']>;
  readonly types?: TypeTexts;
  readonly datasets?: readonly DatasetTexts[];
}
