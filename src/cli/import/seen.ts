/** Whether a number has come before, in memory that does not grow: the last million or so are remembered. */

/** Places, in buckets of a few; a power of 2. 8 bytes each. */
const PLACES = 1 << 20;
const BUCKET = 8;
/** Knuth's multiplier, 2³² / φ: neighboring numbers get distant buckets. */
const SPREAD = 0x9e3779b1;

/** Tells of each number, not 0, whether it came before. Where a bucket is full, the number that has been longest in it is forgotten. */
export function seenBefore(): (number: number) => boolean {
  const places = new Float64Array(PLACES);
  const next = new Uint8Array(PLACES / BUCKET);
  return (number) => {
    const high = Math.floor(number / 2 ** 32);
    const bucket = Math.imul((number % 2 ** 32) ^ high, SPREAD) >>> (32 - Math.log2(PLACES / BUCKET));
    const start = bucket * BUCKET;
    for (let at = start; at < start + BUCKET; at += 1) if (places[at] === number) return true;
    places[start + next[bucket]!] = number;
    next[bucket] = (next[bucket]! + 1) % BUCKET;
    return false;
  };
}
