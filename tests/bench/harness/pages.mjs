/** The pages: the same for all, but for a contender's own style sheet. */

const RESERVED = 'bilateral-relations { display: flow-root; min-block-size: 420px; }';

export const pageOf = (name, styled) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    ${styled ? `<link rel="stylesheet" href="/${name}.css" />` : ''}
    <style>${RESERVED} #place { inline-size: 720px; block-size: 420px; }</style>
    <script type="module" src="/stage.js"></script>
  </head>
  <body>
    <div id="place"></div>
  </body>
</html>`;
