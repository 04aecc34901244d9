/** The style of a story: its widget beside the text on desks, above it on phones. It is pasted with the story. */
export const STORY_STYLE = `.bilateral-story-line {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  background: canvas;
}
bilateral-step {
  display: block;
  padding-block-end: 30vh;
}
@media (min-width: 960px) {
  .bilateral-story {
    display: grid;
    grid-template-columns: 380px minmax(0, 640px);
    gap: 40px;
  }
  .bilateral-story-line {
    grid-column: 2;
    grid-row: 1;
    align-self: start;
    inset-block-start: 20vh;
  }
}`;
