import { expect } from 'chai';
import { eventIn } from '../../src/elements/page/event-address.js';
import { fragmentOf } from '../../src/state/event-fragment.js';

const IDS = [
  '2019-01-23-ties-broken',
  'page-event-1',
  'x',
  'a_b_c',
  '_x20_',
  '__x',
  '_x4é',
  'a b&c=d?e/f',
  '100%',
  'ñandú',
  '制裁',
  '🕊',
  '1.2:3',
];

describe('the fragment of an event', () => {
  for (const id of IDS)
    it(`“${id}” is a selector, stands in an address as it is, and names the event`, () => {
      const fragment = fragmentOf(id);
      expect(document.querySelector(fragment)).to.equal(null);
      expect(new URL(fragment, 'https://example.org/').hash).to.equal(fragment);
      expect(eventIn(fragment)).to.equal(id);
    });

  const ID = '2019-01-23-ties-broken';
  const given: [fragment: string, id: string | undefined][] = [
    [`#bilateral-event=${ID}`, ID],
    ['#bilateral-event=a%20b%26c', 'a b&c'],
    ['#bilateral-event=a_x20_b', 'a_x20_b'],
    [`#bilateral-event%3D${ID}`, ID],
    ['#bilateral-event=100%', '100%'],
    ['#bilateral-event-%C3%B1and%C3%BA', 'ñandú'],
    ['#bilateral-event-_xffffff_', '_xffffff_'],
    [`#bilateral-event-${ID}&utm_source=letter&utm_medium=mail`, ID],
    [`#bilateral-event=${ID}&utm_source=letter`, ID],
    [`#bilateral-event-${ID}?utm_source=letter`, ID],
    [`#bilateral-event-${ID}/`, ID],
    [`#bilateral-event-${ID}:~:text=ties`, ID],
    ...['.', '%20', ')', '%E2%80%9D', ',%20and', '|more', ';more', '%E0%A4%A'].map(
      (after): [string, string] => [`#bilateral-event-${ID}${after}`, ID],
    ),
    ['#bilateral-event-.', undefined],
    ['#bilateral-event-', undefined],
    ['#bilateral-event=', undefined],
    ['#bilateral-events', undefined],
    [`#/page?bilateral-event-${ID}`, ID],
    ['#x-bilateral-event-y', undefined],
    ['#other', undefined],
    ['', undefined],
  ];
  for (const [fragment, id] of given)
    it(`“${fragment}” names ${id ?? 'none'}`, () => {
      expect(eventIn(fragment)).to.equal(id);
    });
});
