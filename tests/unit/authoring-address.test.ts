import { expect } from 'chai';
import fc from 'fast-check';
import { EVENT_VALUES, SWITCHES, VALUES } from '../../src/authoring/attributes.js';
import { draftFragment, draftIn } from '../../src/authoring/draft-address.js';
import { EMPTY, LINK_VALUES, STEP_VALUES, TEXTS, type Draft } from '../../src/authoring/draft.js';
import { FORM_NAMES } from '../../src/authoring/forms.js';

const FOLDER = '/bilateral-relations/';
const NEW: Draft = { ...EMPTY, folder: FOLDER, from: '1999' };

const value = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const values = <Name extends string>(names: readonly Name[]): fc.Arbitrary<Partial<Record<Name, string>>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, typeof value>, {
    requiredKeys: [],
  });
const on = <Name extends string>(names: readonly Name[]): fc.Arbitrary<Partial<Record<Name, true>>> =>
  fc.record(
    Object.fromEntries(names.map((name) => [name, fc.constant(true)])) as Record<Name, fc.Arbitrary<true>>,
    { requiredKeys: [] },
  );
const lists = fc.record({
  events: fc.array(
    fc
      .tuple(values(EVENT_VALUES), on(['mutual']), fc.string({ maxLength: 5 }))
      .map(([given, mutual, text]) => ({ ...given, ...mutual, text })),
    { maxLength: 3 },
  ),
  links: fc.array(values(LINK_VALUES), { maxLength: 3 }),
  steps: fc.array(values(STEP_VALUES), { maxLength: 3 }),
  form: fc.constantFrom(...FORM_NAMES),
  prepared: fc.boolean(),
});
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(values(VALUES), on(SWITCHES), values(TEXTS), lists)
  .map(([given, switches, texts, rest]) => ({ folder: FOLDER, ...given, ...switches, ...texts, ...rest }));

describe('the address of a draft', () => {
  it('is short and can be read', () => {
    expect(
      draftFragment(
        { ...NEW, static: true, events: [{ date: '2026-11-20', mutual: true, text: 'A & B' }] },
        FOLDER,
      ),
    ).to.equal('form=module&from=1999&static=&event=date%3D2026-11-20%26text%3DA%2B%2526%2BB%26mutual%3D');
  });

  it('gives back any draft', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(draftIn(`#${draftFragment(draft, FOLDER)}`, FOLDER)).to.deep.equal(draft);
      }),
    );
  });

  it('names a folder only where it is another one than that of a new draft', () => {
    expect(draftFragment(NEW, FOLDER)).not.to.contain('folder');
    expect(draftFragment(NEW, '/other/')).to.contain('folder=%2Fbilateral-relations%2F');
  });

  for (const [what, fragment] of [
    ['no fragment', ''],
    ['the fragment of something else', '#bilateral-event-2019'],
    ['a form that there is not', '#form=hologram&from=1999'],
  ] as const)
    it(`is none in ${what}`, () => {
      expect(draftIn(fragment, FOLDER)).to.equal(undefined);
    });

  it('leaves aside what it does not know', () => {
    expect(draftIn('#form=frame&colour=red&event=colour%3Dred', FOLDER)).to.deep.equal({
      ...EMPTY,
      folder: FOLDER,
      form: 'frame',
      events: [{ text: '' }],
    });
  });
});
