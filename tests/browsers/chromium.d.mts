export const chromiumArgs: readonly string[];
