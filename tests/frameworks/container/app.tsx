import { useState } from 'react';

/** A page that goes on changing what is in its container, in every way in which React touches children. */
export function App() {
  const [mounted, setMounted] = useState(true);
  const [bare, setBare] = useState(0);
  const [word, setWord] = useState('First');
  const [items, setItems] = useState(['one', 'two']);
  const [note, setNote] = useState(false);
  const [own, setOwn] = useState(false);
  return (
    <main>
      <button id="word" onClick={() => setWord('Second')} />
      <button id="more" onClick={() => setItems(['zero', ...items, 'three'])} />
      <button id="fewer" onClick={() => setItems(items.slice(2))} />
      <button id="turn" onClick={() => setItems(items.toReversed())} />
      <button id="note" onClick={() => setNote(!note)} />
      <button id="own" onClick={() => setOwn(!own)} />
      <button id="bare" onClick={() => setBare(bare + 1)} />
      <button id="mount" onClick={() => setMounted(!mounted)} />
      {mounted && (
        <div id="container" data-bilateral-relations="" data-from="2015" data-lang="en">
          {bare > 0 ? (
            `Text ${bare}`
          ) : (
            <>
              {note && <em>A note </em>}
              <p>{word} words </p>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item} </li>
                ))}
              </ul>
              {own && (
                <p
                  data-bilateral-event=""
                  data-date="2026-11-20"
                  data-type="sanctions-imposed"
                  data-actor="US"
                  data-target="VE"
                >
                  New sanctions
                </p>
              )}
            </>
          )}
        </div>
      )}
    </main>
  );
}
