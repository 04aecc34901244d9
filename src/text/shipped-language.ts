/** A language of this package: as any other, and with a name for each kind of act of data/event-types.json. Types only. */
import type scale from '../../data/event-types.json';
import type { LanguagePack } from './language-pack.js';

export interface ShippedLanguage extends LanguagePack {
  readonly types: Readonly<Record<keyof typeof scale.types, { readonly label: string }>>;
}
