import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'bilateral-relations/define';
import { other } from '../other-dataset.js';

function App() {
  const [from, setFrom] = useState('2015');
  const [chosen, setChosen] = useState('');
  const [own, setOwn] = useState(false);
  const [dataset, setDataset] = useState<object>();
  return (
    <>
      <button id="from" onClick={() => setFrom('2018')}>
        From 2018
      </button>
      <button id="own" onClick={() => setOwn(!own)}>
        An event of our own
      </button>
      <button id="other" onClick={() => setDataset(other)}>
        Another dataset
      </button>
      <output id="chosen">{chosen}</output>
      <bilateral-relations
        from={from}
        data={dataset}
        without-footer
        onbilateral-select={(event) => setChosen(event.eventId ?? '')}
      >
        {own && (
          <bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">
            New sanctions
          </bilateral-event>
        )}
        <span slot="heading">Our heading</span>
      </bilateral-relations>
      <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>
    </>
  );
}

/** What the types of the elements refuse. */
export const refused = [
  // @ts-expect-error: a boolean attribute
  <bilateral-relations without-footer="yes" />,
  // @ts-expect-error: a listener takes the element's own event
  <bilateral-relations onbilateral-window={(event: MouseEvent) => event} />,
];

createRoot(document.getElementById('app')!).render(<App />);
