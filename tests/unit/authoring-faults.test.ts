import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { faultsOf } from '../../src/authoring/faults.js';
import { english } from '../../src/authoring/words/en.js';
import { spanish } from '../../src/authoring/words/es.js';
import { EMPTY, type Draft } from '../../src/authoring/draft.js';
import { figureOf } from '../../src/authoring/figure.js';
import type { FormName } from '../../src/authoring/forms.js';

const NEW: Draft = { ...EMPTY, folder: 'https://news.example/line/' };
const EVENT = {
  date: '2026-11-20',
  type: 'sanctions-imposed',
  actor: 'US',
  target: 'VE',
  text: 'New sanctions',
};

/** Faults of a new draft with something else in it, by field. */
function told(given: Partial<Draft>, words = english): Readonly<Record<string, string>> {
  const draft = { ...NEW, ...given };
  const faults = faultsOf(draft, bundledDataset(), figureOf(draft, 'en').problems, words);
  return Object.fromEntries(faults.map(({ field, said }) => [field, said]));
}

const DATE = 'Write a year, a month or a day: 2019, 2019-01 or 2019-01-23.';

describe('what cannot be used in a draft', () => {
  for (const [what, given, field, said] of [
    ['a date that is none', { from: 'last year' }, 'from', DATE],
    ['a day that does not exist', { to: '2019-02-30' }, 'to', DATE],
    [
      'a period outside the record',
      { from: '2040' },
      'from',
      'From and to enclose nothing that is recorded. The record covers 1821 to 2026-01.',
    ],
    ['an event that is not there', { selected: 'x' }, 'selected', 'Choose an event from the list.'],
    ['a label that is not there', { labels: 'x' }, 'labels', 'Choose events from the list.'],
    [
      'a factor that is no number',
      { 'half-life-scale': 'much' },
      'half-life-scale',
      'Write a number greater than 0, such as 0.5 or 2.',
    ],
    [
      'an address of a file',
      { src: 'my.json' },
      'src',
      'Begin with https://, or with / for a folder of the site that has the article.',
    ],
    [
      'no folder',
      { folder: '' },
      'folder',
      'Begin with https://, or with / for a folder of the site that has the article.',
    ],
    [
      'an event without a title',
      { events: [{ ...EVENT, text: '' }] },
      'event-0-title',
      'Write what happened, in 1 to 70 characters.',
    ],
    ['an event without a date', { events: [EVENT, { ...EVENT, date: '' }] }, 'event-1-date', DATE],
    [
      'an event before the record',
      { events: [{ ...EVENT, date: '1700' }] },
      'event-0-date',
      'The record begins in 1821; the event cannot be earlier.',
    ],
    [
      'an act towards itself',
      { events: [{ ...EVENT, target: 'US' }] },
      'event-0-target',
      'Choose the other country: nobody acts towards itself.',
    ],
    [
      'a link that is no address',
      { events: [{ ...EVENT, href: 'report' }] },
      'event-0-href',
      'Begin with https:// or http://',
    ],
    [
      'a weight without a reason',
      { events: [{ ...EVENT, weight: '-3' }] },
      'event-0-note',
      'Write the reason for the weight.',
    ],
    [
      'a claim of nobody',
      { events: [{ ...EVENT, status: 'claimed' }] },
      'event-0-claimed-by',
      'Write who claims or reports it.',
    ],
    [
      'an addition to an event that is not there',
      { events: [{ for: 'x', text: 'A note.' }] },
      'event-0-for',
      'Choose an event from the list.',
    ],
    [
      'another date than that of the record',
      { events: [{ for: '2019-01-23-ties-broken', date: '2020', text: '' }] },
      'event-0-date',
      'The record has it at 2019-01-23. Write a date within that, or none.',
    ],
    [
      'words that lead nowhere',
      { links: [{ words: 'broke ties' }] },
      'link-0-event',
      'Choose an event from the list.',
    ],
    [
      'a link without words',
      { links: [{ event: '2019-01-23-ties-broken' }] },
      'link-0-words',
      'Write the words that stand in your text.',
    ],
    [
      'words for a period without one',
      { links: [{ words: 'then', leads: 'period' }] },
      'link-0-from',
      'Write from when, to when, or both.',
    ],
    [
      'a period that ends before it begins',
      { links: [{ words: 'then', leads: 'period', from: '2019', to: '2001' }] },
      'link-0-to',
      'The end is before the beginning.',
    ],
    [
      'words for a date that is none',
      { links: [{ words: 'then', leads: 'date', date: 'then' }] },
      'link-0-date',
      DATE,
    ],
    [
      'a step without text',
      { steps: [{ from: '2019' }] },
      'step-0-text',
      'Write what readers read at this step.',
    ],
    [
      'a step to an event that is not there',
      { steps: [{ text: 'So it was.', selected: 'x' }] },
      'step-0-selected',
      'Choose an event from the list.',
    ],
  ] satisfies readonly (readonly [string, Partial<Draft>, string, string])[])
    it(`is told at its field: ${what}`, () => {
      expect(told(given)).to.deep.equal({ [field]: said });
    });

  for (const [form, given, said] of [
    [
      'frame',
      { events: [EVENT], heading: 'Ours' },
      '“Frame” has no place for a heading or sentence of your own and events of your own. Take them out, or choose another form.',
    ],
    [
      'figure',
      { links: [{ words: 'then', leads: 'date', date: '2019' }] },
      '“Figure, without script” has no place for linked words. Take them out, or choose another form.',
    ],
    [
      'shortcode',
      { steps: [{ text: 'So it was.' }] },
      '“WordPress, shortcode” has no place for story steps. Take them out, or choose another form.',
    ],
    [
      'block',
      { fallback: 'A sentence.' },
      '“WordPress, block” has no place for a sentence for readers without scripts. Take them out, or choose another form.',
    ],
  ] satisfies readonly (readonly [FormName, Partial<Draft>, string])[])
    it(`is told where the form ${form} has no place for something`, () => {
      expect(told({ form, ...given })).to.deep.equal({ form: said });
    });

  it('is a dataset from another server than that of the frame', () => {
    const src = 'https://data.example/two.json';
    expect(told({ form: 'frame', src })).to.have.all.keys('src');
    expect(told({ form: 'frame', src: 'https://news.example/two.json' })).to.deep.equal({});
    expect(told({ form: 'module', src })).to.deep.equal({});
  });

  it('is no folder where nothing is loaded from it', () => {
    expect(told({ folder: '', prepared: true })).to.deep.equal({});
    expect(told({ folder: '', form: 'figure' })).to.deep.equal({});
    expect(told({ folder: '', form: 'frame', prepared: true })).to.have.all.keys('folder');
  });

  it('is told in the language of the editor', () => {
    expect(
      told(
        {
          from: '2040',
          form: 'frame',
          heading: 'Ours',
          events: [{ ...EVENT, date: '1700', target: 'US', href: 'report' }],
          links: [{ words: 'then', leads: 'date', date: 'then' }],
        },
        spanish,
      ),
    ).to.deep.equal({
      form: '«Marco» no tiene sitio para un título o una frase propios, acontecimientos propios y palabras enlazadas. Quítelos o elija otra forma.',
      from: 'Entre desde y hasta no hay nada registrado. El registro abarca de 1821 a 2026-01.',
      'event-0-date': 'El registro empieza en 1821; el acontecimiento no puede ser anterior.',
      'event-0-target': 'Elija el otro país: nadie actúa contra sí mismo.',
      'event-0-href': 'Empiece por https:// o http://',
      'link-0-date': 'Escriba un año, un mes o un día: 2019, 2019-01 o 2019-01-23.',
    });
  });

  it('is all told at once', () => {
    expect(
      Object.keys(told({ from: 'x', selected: 'y', events: [{ ...EVENT, type: '', href: 'z' }] })).sort(),
    ).to.deep.equal(['event-0-href', 'event-0-type', 'from', 'selected']);
  });

  it('is nothing in a draft that uses every part', () => {
    expect(
      told({
        from: '1999',
        heading: 'Ours',
        deck: 'A sentence.',
        events: [
          EVENT,
          { for: '2019-01-23-ties-broken', href: 'https://news.example/ties', text: 'We were there.' },
          { ...EVENT, id: 'own', until: '..', weight: '-3', note: 'As reported.' },
        ],
        links: [{ words: 'broke ties', event: '2019-01-23-ties-broken' }],
        steps: [{ text: 'One.\n\nTwo.', from: '2017', to: '2019', selected: '2019-01-23-ties-broken' }],
      }),
    ).to.deep.equal({});
  });
});
