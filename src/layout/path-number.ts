/** Numbers of px as paths write them: to a tenth. Pure; a drawing is made of the same few over and over, so each is written once. */

const written: string[] = [];

export const toTenths = (value: number): number => Math.round(value * 10);

export const fromTenths = (tenths: number): string => (written[tenths] ??= String(tenths / 10));

export const pathNumber = (value: number): string => fromTenths(toTenths(value));

/** As it is written, so that what stays as it was reads so too. */
export const rounded = (value: number): number => toTenths(value) / 10;
