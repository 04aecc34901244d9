/** Where the values of a JSON text stand, and where a text stops being JSON: parsers tell that differently or not at all. Pure. */

export interface JsonLines {
  /** Line, from 1, of each value by its path, such as `events[3].date`; the root's is ''. */
  readonly lines: ReadonlyMap<string, number>;
  /** Line of the first character that cannot stand where it does; undefined for a text that is JSON. */
  readonly fault: number | undefined;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/y;

export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  let position = 0;
  let line = 1;
  /** Takes what matches here; undefined, and the position stays, where nothing does. */
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const [found] = pattern.exec(text) ?? [];
    position += found?.length ?? 0;
    return found;
  };
  const space = (): void => {
    line += (take(SPACE) ?? '').split('\n').length - 1;
  };
  const takes = (character: string): boolean => {
    space();
    if (text[position] !== character) return false;
    position += 1;
    return true;
  };
  /** The items between two brackets, each read by `item`; whether they are sound. */
  const list = (closer: string, item: (index: number) => boolean): boolean => {
    if (takes(closer)) return true;
    for (let index = 0; item(index); index += 1) {
      if (takes(closer)) return true;
      if (!takes(',')) return false;
    }
    return false;
  };
  const value = (path: string): boolean => {
    space();
    lines.set(path, line);
    if (takes('[')) return list(']', (index) => value(`${path}[${index}]`));
    if (takes('{'))
      return list('}', () => {
        space();
        const key = take(STRING);
        if (key === undefined || !takes(':')) return false;
        const name = JSON.parse(key) as string;
        return value(path ? `${path}.${name}` : name);
      });
    return take(STRING) !== undefined || take(SCALAR) !== undefined;
  };
  let sound: boolean;
  try {
    sound = value('');
  } catch {
    // Nested deeper than any dataset, or a text longer than a pattern can go: what was read so far still stands.
    sound = false;
  }
  space();
  return { lines, fault: sound && position === text.length ? undefined : line };
}

/** Line of a path, or of what it would be in where there is nothing at it. */
export function lineOf({ lines }: JsonLines, path: string): number {
  for (let part = path; part; part = part.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, '')) {
    const line = lines.get(part);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
