/** What stops an import: a message for who asked for it, each of its lines complete in itself. */
export class ImportError extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ImportError';
  }
}
