/** Numbers of px as paths write them: to a tenth. Pure; cached as texts, for a drawing repeats the same few numbers. */

const written: string[] = [];

export const toTenths = (value: number): number => Math.round(value * 10);

export const fromTenths = (tenths: number): string => (written[tenths] ??= String(tenths / 10));

export const pathNumber = (value: number): string => fromTenths(toTenths(value));

/** The number as a path writes it: equal numbers make equal paths. */
export const rounded = (value: number): number => toTenths(value) / 10;
