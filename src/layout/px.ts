/** Numbers of px as paths write them: to a tenth. Pure; a drawing is made of the same few over and over, so each is written once. */

const written: string[] = [];

export const tenthsOf = (value: number): number => Math.round(value * 10);

export const writtenTenths = (tenths: number): string => (written[tenths] ??= String(tenths / 10));

export const px = (value: number): string => writtenTenths(tenthsOf(value));

/** As it is written, so that what stays as it was reads so too. */
export const rounded = (value: number): number => tenthsOf(value) / 10;
