import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'bilateral-relations/define';
import { html } from 'lit';

/** A page as `@lit-labs/ssr` sends it, with the elements defined. */
const page = html`<main>
  <bilateral-relations from="2015" without-footer><p>Until scripts run, this text.</p></bilateral-relations>
  <bilateral-tension from="2015"></bilateral-tension>
  <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>
</main>`;
process.stdout.write(await collectResult(render(page)));
