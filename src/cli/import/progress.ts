/** How far an import has come, in one line. Pure. */

const MEGABYTE = 1e6;
const SECOND = 1000;

const duration = (seconds: number): string =>
  seconds < 60
    ? `${Math.ceil(seconds)} s`
    : seconds < 3600
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

export interface Progress {
  /** Bytes as they lie on the disk, packed where they are packed. */
  readonly read: number;
  /** Absent where it is not known, as of standard input. */
  readonly total?: number;
  readonly rows: number;
  /** ms. */
  readonly elapsed: number;
}

export function progressLine({ read, total, rows, elapsed }: Progress): string {
  const seconds = Math.max(elapsed, 1) / SECOND;
  const rate = read / seconds;
  const amount = total === undefined ? '' : ` of ${(total / MEGABYTE).toFixed(0)}`;
  const left =
    total === undefined || read === 0 || read >= total ? '' : `, ${duration((total - read) / rate)} left`;
  return `${(read / MEGABYTE).toFixed(0)}${amount} MB, ${rows.toLocaleString('en')} rows, ${(rate / MEGABYTE).toFixed(0)} MB/s${left}`;
}
