/** A dataset that the page has as an object, for the property `data`. */
export const other = {
  id: 'a-b',
  version: '1.0.0',
  title: 'Atland and Beland',
  parties: [
    { id: 'A', name: 'Atland' },
    { id: 'B', name: 'Beland' },
  ],
  coverage: { from: '1990', to: '2030' },
  source: { title: 'Made up' },
  events: [
    {
      id: 'e1',
      date: '2000-01-01',
      type: 'sanctions-imposed',
      actor: 'A',
      target: 'B',
      title: 'A sanctions B',
      summary: 'A sanctioned B.',
      status: 'established',
    },
  ],
};
