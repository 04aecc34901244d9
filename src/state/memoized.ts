/** Pure functions of objects whose results are kept, by the identity of the arguments and for as long as these live. */

/** Stands for an argument that is not given. */
const NONE = {};

interface Node {
  result?: object;
  readonly next: WeakMap<object, Node>;
}

/** The same arguments give the same result, not only an equal one: later stages know by its identity that nothing has changed. */
export function memoized<Arguments extends readonly (object | undefined)[], Result extends object>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const root: Node = { next: new WeakMap() };
  return (...given) => {
    let node = root;
    for (const argument of given) {
      const key = argument ?? NONE;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new WeakMap() };
        node.next.set(key, next);
      }
      node = next;
    }
    const result = (node.result as Result | undefined) ?? compute(...given);
    node.result = result;
    return result;
  };
}
