import 'bilateral-relations/define';

/** A page as a server renders it: the elements' modules are imported there too, and draw nothing until the browser has them. */
export function App() {
  return (
    <main>
      <h1>Rendered on a server</h1>
      <bilateral-relations from="2015" without-footer>
        <p>Until scripts run, this text.</p>
      </bilateral-relations>
      <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>
    </main>
  );
}
