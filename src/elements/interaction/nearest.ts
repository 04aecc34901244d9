/** Of equally near ones the first; undefined of none. */
export function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let found: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const far = distance(item);
    if (far < least) [found, least] = [item, far];
  }
  return found;
}
