/** The stances: what an act is to the relationship, whether or not the index counts it. */
export const STANCES = ['hostile', 'cooperative', 'neutral'] as const;

export type Stance = (typeof STANCES)[number];

/** By the sign of a weight. */
export const stanceOf = (weight: number): Stance =>
  weight < 0 ? 'hostile' : weight > 0 ? 'cooperative' : 'neutral';
