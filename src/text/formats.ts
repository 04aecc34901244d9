/** Dates and parts of dates as `Intl` writes them in a language, in UTC. */
/** A month and its year stay on one line. */
const unbroken =
  (format: (instant: number) => string) =>
  (instant: number): string =>
    format(instant).replaceAll(' ', '\u00a0');

/** Made when first used: a formatter costs milliseconds, and a drawing needs but a few of them. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export type Formats = Readonly<
  Record<'day' | 'month' | 'year' | 'shortMonth' | 'monthOnly' | 'dayMonth', (instant: number) => string>
>;

/** One set of parameters of an interval's end, formatted at its own precision. */
export function formats(lang: string): Formats {
  const format = (options: Intl.DateTimeFormatOptions): ((instant: number) => string) => {
    const formatter = lazy(
      () =>
        new Intl.DateTimeFormat(lang, {
          timeZone: 'UTC',
          calendar: 'gregory',
          numberingSystem: 'latn',
          ...options,
        }),
    );
    return (instant) => formatter().format(instant);
  };
  return {
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: unbroken(format({ month: 'long', year: 'numeric' })),
    // Its number alone: some languages add a word, for which ticks and spans have no room.
    year: (instant) => String(new Date(instant).getUTCFullYear()),
    shortMonth: format({ month: 'short', year: 'numeric' }),
    monthOnly: format({ month: 'short' }),
    dayMonth: format({ day: 'numeric', month: 'short' }),
  };
}
