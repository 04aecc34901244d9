/** The whole numbers from one up to, not including, another. A loop, for libraries of old pages have put their own in place of `Array.from`. Pure. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) numbers.push(number);
  return numbers;
}
