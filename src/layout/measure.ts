/** Width of a text in the drawing's font, px. It is passed to the layout, which has no page to ask. */
export type Measure = (text: string, bold?: boolean) => number;
