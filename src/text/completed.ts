/** Texts of a language completed by the English ones. */
import type { ExtraTexts } from './extra-texts.js';
import type { PartialLanguagePack } from './language-pack.js';
import type { Texts } from './texts.js';

type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (Array.isArray(value) ? `list of ${value.length}` : typeof value);

type Filled = (...words: readonly unknown[]) => unknown;

/** A text of a pack that throws, or makes another kind of thing than the English one, is said in English; the console tells it once. */
function guarded(own: Filled, english: Filled, path: string): Filled {
  let isTold = false;
  return (...words) => {
    const expected = english(...words);
    let made: unknown;
    try {
      made = own(...words);
    } catch {
      // Told below, as what makes nothing.
    }
    if (kindOf(made) === kindOf(expected)) return made;
    if (!isTold) console.warn(`bilateral-relations: the text ${path} cannot be made; English is shown`);
    isTold = true;
    return expected;
  };
}

function fill(english: Table, given: Table, path: string, missing: string[]): Table {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => {
      const own = given[key];
      const at = `${path}.${key}`;
      if (isTable(text) && isTable(own)) return [key, fill(text, own, at, missing)];
      // A text of another kind than the English one would break what shows it.
      if (own !== undefined && kindOf(own) === kindOf(text))
        return [key, typeof own === 'function' ? guarded(own as Filled, text as Filled, at) : own];
      missing.push(at);
      return [key, text];
    }),
  );
}

/** The parts of a language that hold texts of the program. */
interface Parts extends ExtraTexts {
  readonly texts: Texts;
}

const cached = new WeakMap<PartialLanguagePack, Partial<Parts>>();

/**
 * A part of a language with the English texts in place of what the pack does not give, which is reported once in the console.
 * @param locale or what stands for it: `lang` names the pack where it does not name itself
 * @param english imported by who asks, so that only what is shown is loaded
 */
export function completed<Name extends keyof Parts>(
  { pack, lang }: { readonly pack: PartialLanguagePack; readonly lang: string },
  name: Name,
  english: Parts[Name],
): Parts[Name] {
  const given = pack[name];
  if (given === english) return english;
  const parts = cached.get(pack) ?? {};
  const known = parts[name];
  if (known) return known;
  const missing: string[] = [];
  const whole = fill(
    english as unknown as Table,
    isTable(given) ? given : {},
    name,
    missing,
  ) as unknown as Parts[Name];
  cached.set(pack, { ...parts, [name]: whole });
  // What is English needs no English in its place.
  if (missing.length > 0 && pack.lang !== 'en')
    console.warn(
      `bilateral-relations: the language "${pack.lang ?? lang}" lacks ${isTable(given) ? missing.join(', ') : name}; English is shown`,
    );
  return whole;
}
