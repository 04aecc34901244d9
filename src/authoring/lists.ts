/** What an editor adds one entry after another, and the names of the fields of an entry. Pure. */
export type ListName = 'event' | 'link' | 'step';

/** Names the field of an entry of a list. */
export const fieldName = (list: ListName, place: number, name: string): string => `${list}-${place}-${name}`;
