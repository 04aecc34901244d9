/** How a sign that may not stand in an address is written there: by its number, as `_x20_`. Pure. */

/** @param sign one code point */
export const numbered = (sign: string): string => `_x${(sign.codePointAt(0) ?? 0).toString(16)}_`;

/** @param number of the sign, hexadecimal, at most 10ffff */
export const signOf = (number: string): string => String.fromCodePoint(parseInt(number, 16));
