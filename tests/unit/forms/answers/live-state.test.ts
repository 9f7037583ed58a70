import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { liveForm } from '@/lib/forms/answers/live-form';
import { liveState } from '@/lib/forms/answers/live-state';
import { visibleSections } from '@/lib/forms/answers/visible-sections';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { type FormRule, problemsInRules } from '@/lib/forms/expressions/form-rule';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { referencesIn } from '@/lib/forms/expressions/references-in';
import { conditionalForm, sources } from '@/tests/unit/forms/conditional-form';

const form = conditionalForm({
  conditions: {
    joint: '有无合作方 = "有"',
    own: '申请资金 > 100 元',
    agreement: '合作方投入 ≥ 得数total',
    heads: '合作方 已填',
  },
  figures: [
    {
      key: 'total',
      section: 'cover',
      formula: '申请资金 + (如果 自筹资金 已填 则 自筹资金 否则 0 元)',
      result: 'money',
    },
    { key: 'ratio', section: 'joint', formula: '合作方投入 ÷ 得数total', result: 'number', decimals: 4 },
  ],
});
const { sections, references } = form;
const rule = (text: string, field: string): FormRule => {
  const read = readExpression(text, references, 'boolean');
  if (!read.ok) throw new Error(text);
  return { condition: read.tree, message: `${text}不成立`, field };
};
const rules = [
  rule('得数total ≤ 300 元', 'grant'),
  rule('合作方投入 ≤ 申请资金', 'share'),
  rule('人数 ≥ 2', 'heads'),
  rule('合作方投入 ≥ 自筹资金', 'own'),
];
const section = (key: string) =>
  sections.find((each) => each.key === key) ??
  (() => {
    throw new Error(key);
  })();

const live = (key: string, answers: Answers, typed: Answers, told = rules) => {
  const stored = formFacts(sections, answers, sources());
  const slim = liveForm(section(key), { definition: sections, references, facts: stored, rules: told });
  if (slim === null) throw new Error('nothing depends on it');
  // As it arrives in a browser.
  return liveState(section(key), JSON.parse(JSON.stringify(slim)) as typeof slim, {
    answers: typed,
    sources: { regions: [], attachmentCounts: {} },
  });
};

const fen = fc.option(fc.integer({ min: 0, max: 40_000 }).map(String), { nil: undefined });
const sheet = fc.record({
  hasPartner: fc.constantFrom('yes', 'no', undefined),
  partner: fc.constantFrom('甲社', undefined),
  grant: fen,
  own: fen,
  heads: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  share: fen,
});
const filled = (answers: Record<string, string | number | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
const keysIn = (key: string): string[] => section(key).fields.map((field) => field.key);
const within = (key: string, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([each]) => keysIn(key).includes(each)));
const without = (key: string, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([each]) => !keysIn(key).includes(each)));

test.each(['cover', 'joint'])(
  'what the browser works out of a slim form is what the server works out of the whole one: %s',
  (key) => {
    fc.assert(
      fc.property(sheet, (answers) => {
        const all = filled(answers);
        const { answers: counted, facts } = withCalculated(sections, all, { references, sources: sources() });
        const visible = visibleSections(sections, references, facts);
        const state = live(key, without(key, all), within(key, all));
        expect(state.sections).toEqual(visible.map((each) => each.key));
        const shown = visible.find((each) => each.key === key)?.fields.map((field) => field.key);
        if (shown === undefined) return;
        expect(state.shown).toEqual(shown);
        for (const [figure, text] of Object.entries(state.figures))
          expect(text === '').toBe(counted[figure] === undefined);
        const asked = visible.flatMap(({ fields }) => fields.map((field) => field.key));
        const spokenOf = ({ condition }: FormRule): boolean =>
          referencesIn(condition).some((reference) => keysIn(key).includes(reference.field));
        const told = problemsInRules(
          rules.filter(
            (each) =>
              shown.includes(each.field) ||
              (asked.includes(each.field) && !keysIn(key).includes(each.field) && spokenOf(each)),
          ),
          references,
          facts,
        );
        expect(Object.values(state.broken).flat().sort()).toEqual(
          told.map(({ values }) => String(values?.['message'])).sort(),
        );
      }),
      { numRuns: 500 },
    );
  },
);

test('figures are read as people read them', () => {
  expect(live('cover', {}, { grant: '12345' }).figures).toEqual({ total: '123.45 元' });
  expect(live('joint', { grant: '200', hasPartner: 'yes' }, { share: '50' }).figures).toEqual({ ratio: '0.25' });
  expect(live('cover', {}, {}).figures).toEqual({ total: '' });
});

test('a rule is told at its field, and rests while the field is not asked', () => {
  expect(live('cover', {}, { grant: '30001' }).broken).toEqual({ grant: ['得数total ≤ 300 元不成立'] });
  expect(live('cover', {}, { heads: 1, partner: '甲社' }).broken).toEqual({ heads: ['人数 ≥ 2不成立'] });
  expect(live('cover', {}, { heads: 1 }).broken).toEqual({});
});

test('what an advisory rule says is told apart from what keeps the form from being handed in', () => {
  const advisory = rules.map((each) => ({ ...each, advisory: each.field === 'grant' }));
  const state = live('cover', {}, { grant: '30001', heads: 1, partner: '甲社' }, advisory);
  expect(state).toMatchObject({
    broken: { heads: ['人数 ≥ 2不成立'] },
    advice: { grant: ['得数total ≤ 300 元不成立'] },
  });
});

test('a rule is told wherever one of its fields stands, with the way to the field it belongs to', () => {
  const partner = { hasPartner: 'yes', grant: '20000' };
  expect(live('joint', { ...partner, own: '9000' }, { share: '8000' })).toMatchObject({
    broken: { own: ['合作方投入 ≥ 自筹资金不成立'] },
  });
  expect(live('cover', { share: '30000' }, partner)).toMatchObject({
    broken: { share: ['合作方投入 ≤ 申请资金不成立'] },
  });
  expect(live('joint', { ...partner, own: '7000' }, { share: '8000' }).broken).toEqual({});
  const slim = liveForm(section('joint'), { definition: sections, references, facts: {}, rules });
  expect(slim?.elsewhere.map(({ field, label, section: { key, title } }) => [field, label, key, title])).toEqual([
    ['own', '自筹资金', 'cover', '基本信息'],
  ]);
});

test('a browser is sent what decides something there, and nothing else', () => {
  const facts = formFacts(sections, { partner: '甲社', heads: 3, hasPartner: 'yes', grant: '100' }, sources());
  const slim = liveForm(section('joint'), { definition: sections, references, facts, rules });
  expect(slim?.facts['form']).toEqual({ hasPartner: 'yes', grant: '100', own: null, total: null });
  expect(slim?.references[0].fields.map(({ key }) => key)).toEqual(['hasPartner', 'grant', 'own', 'total', 'share']);
  expect(JSON.stringify(slim?.references)).not.toContain('有无合作方');
  expect(slim?.rules.map(({ field }) => field)).toEqual(['share']);

  const plain = conditionalForm();
  expect(
    liveForm(plain.sections[0] ?? section('cover'), {
      definition: plain.sections,
      references: plain.references,
      facts,
      rules: [],
    }),
  ).toBeNull();
});
