/** What an error says of itself. Pure. */
export const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));
