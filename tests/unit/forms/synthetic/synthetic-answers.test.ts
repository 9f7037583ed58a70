import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsInBudget } from '@/lib/applications/filling/budget';
import { budgetLine, budgetRulesOf } from '@/lib/applications/filling/budget-lines';
import { type Answers, type BudgetRow, rowsOf, type TableRow } from '@/lib/forms/answers/answer-value';
import { anyTime } from '@/lib/forms/answers/period';
import { problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import { type SyntheticSetting, syntheticAnswers } from '@/lib/forms/synthetic/synthetic-answers';
import type { Variant } from '@/lib/forms/synthetic/synthetic-figures';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { type Terms, termsSchema } from '@/lib/plans/terms/terms';

const everyKind = formSections.parse([
  {
    key: 'all',
    title: '各类字段',
    fields: [
      { key: 'score', type: 'number', label: '比例', min: 0.5, max: 99.95, decimals: 2, required: true },
      { key: 'fee', type: 'money', label: '费用', maxFen: '12345', required: true },
      { key: 'count', type: 'integer', label: '人数', min: 3, max: 7, required: true },
      { key: 'from', type: 'day', label: '开始', required: true },
      { key: 'to', type: 'day', label: '结束', required: true },
      {
        key: 'kind',
        type: 'singleChoice',
        label: '方式',
        required: true,
        options: ['A', 'B', 'C', 'D', 'E'].map((value) => ({ value, label: value })),
      },
      {
        key: 'kinds',
        type: 'multiChoice',
        label: '对象',
        required: true,
        options: ['A', 'B', 'C'].map((value) => ({ value, label: value })),
      },
      { key: 'note', type: 'text', label: '补充说明（选填）', maxLength: 3 },
      { key: 'story', type: 'longText', label: '经过', required: true, maxLength: 777 },
    ],
  },
]);

const setting = (terms: Terms, categoryCodes: string[] = ['ELDER', 'OTHER']): SyntheticSetting => {
  const { capFen, leastFen, minOwnBasisPoints, caps, forbiddenCodes } = budgetRulesOf(terms);
  return {
    categoryCodes,
    regions: ['r1', 'r2', 'r3'].map((id) => ({ id, level: 'COMMUNITY' })),
    budget: {
      items: terms.budget.items.filter(({ code }) => !forbiddenCodes.includes(code)),
      capFen,
      leastFen,
      minOwnBasisPoints,
      caps,
    },
    period: { from: '2026-06-01', to: '2026-12-31' },
    wanted: {},
  };
};

const [standard] = suppliedTemplates;
const standardRules = termsSchema.parse(standard?.terms);

function problems(sections: FormSection[], answers: Answers, terms: Terms, codes: string[] = ['ELDER', 'OTHER']) {
  const attachments = sections.flatMap(({ fields }) => fields).filter(({ type }) => type === 'attachment');
  return problemsInAnswers(sections, answers, {
    categoryCodes: codes,
    regions: new Map(['r1', 'r2', 'r3'].map((id) => [id, { name: id, level: 'COMMUNITY', path: `/${id}/` }])),
    attachmentCounts: Object.fromEntries(attachments.map(({ key }) => [key, 1])),
    period: anyTime,
    problemsInBudget: (rows, funders) => problemsInBudget(rows.map(budgetLine), budgetRulesOf(terms), funders),
  });
}

const variants: Variant[] = ['short', 'long', ...Array.from({ length: 60 }, (_, seed) => seed)];

describe.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  'the form of %s',
  (_key, template) => {
    const sections = formSections.parse(template.form.sections);
    const terms = termsSchema.parse(template.terms);
    const codes = template.categories.map(({ code }) => code);

    test.each(variants)('variant %s has no problem', (variant) => {
      expect(problems(sections, syntheticAnswers(sections, setting(terms, codes), variant), terms, codes)).toEqual([]);
    });
  },
);

test('every kind of field keeps to its own limits', () => {
  for (const variant of variants)
    expect(problems(everyKind, syntheticAnswers(everyKind, setting(standardRules), variant), standardRules)).toEqual(
      [],
    );
});

test('the same variant is the same sheet', () => {
  const once = (variant: Variant) => syntheticAnswers(everyKind, setting(standardRules), variant);
  for (const variant of variants) expect(once(variant)).toEqual(once(variant));
});

test('each option of each choice is tried, and optional fields are left empty now and then', () => {
  const sheets = Array.from({ length: 60 }, (_, seed) => syntheticAnswers(everyKind, setting(standardRules), seed));
  expect(new Set(sheets.map(({ kind }) => kind))).toEqual(new Set(['A', 'B', 'C', 'D', 'E']));
  expect(new Set(sheets.flatMap(({ kinds }) => kinds as string[]))).toEqual(new Set(['A', 'B', 'C']));
  expect(sheets.some(({ note }) => note === undefined)).toBe(true);
  expect(sheets.some(({ note }) => note !== undefined)).toBe(true);
});

test('a long sheet reaches the limits of its texts and has more rows than a short one', () => {
  const sections = formSections.parse(standard?.form.sections);
  const [short, long] = [
    syntheticAnswers(sections, setting(standardRules), 'short'),
    syntheticAnswers(sections, setting(standardRules), 'long'),
  ];
  expect(countCharacters(long['plan'] as string)).toBe(3_000);
  expect(countCharacters(short['plan'] as string)).toBe(40);
  expect(rowsOf<TableRow>(long['team']).length).toBeGreaterThan(rowsOf<TableRow>(short['team']).length);
  expect(rowsOf<BudgetRow>(long['budget']).length).toBeGreaterThan(rowsOf<BudgetRow>(short['budget']).length);
  expect(long['startsOn']).toBe('2026-06-01');
  expect(long['endsOn']).toBe('2026-12-31');
});

test('what a rule speaks of is tried', () => {
  const sheets = Array.from({ length: 40 }, (_, seed) =>
    syntheticAnswers(
      everyKind,
      { ...setting(standardRules), wanted: { fee: ['12000'], count: ['5', '900'], from: ['2027-01-01'] } },
      seed,
    ),
  );
  expect(sheets.some(({ fee }) => fee === '12000')).toBe(true);
  expect(sheets.some(({ from }) => from === '2027-01-01')).toBe(true);
  // Beyond the field's own limits nothing is tried: nobody could type it.
  expect(sheets.some(({ count }) => count === 900)).toBe(false);
});

test('budgets keep to any cap, own share and length of table', () => {
  const rules = fc.record({
    cap: fc.bigInt({ min: 100n, max: 100_000_000n }),
    maxGrantBp: fc.integer({ min: 1_000, max: 10_000 }),
    caps: fc.array(
      fc.record({
        codes: fc.subarray(['B1', 'B2', 'B3', 'B4'], { minLength: 1 }),
        base: fc.constantFrom('grant' as const, 'total' as const),
        maxBp: fc.integer({ min: 0, max: 10_000 }),
        label: fc.constant('某项'),
      }),
      { maxLength: 5 },
    ),
    maxRows: fc.integer({ min: 2, max: 20 }),
    variant: fc.oneof(fc.constantFrom<Variant>('short', 'long'), fc.integer({ min: 0, max: 1_000 })),
  });
  fc.assert(
    fc.property(rules, ({ cap, maxGrantBp, caps, maxRows, variant }) => {
      // B9 has no cap, so a budget always exists.
      const items = ['B1', 'B2', 'B3', 'B4', 'B9'].map((code) => ({ code, name: `科目${code}` }));
      const document = {
        ...standardRules,
        perProjectCapFen: cap,
        maxGrantBp,
        budget: { items, caps, forbiddenCodes: [] },
      };
      const sections = formSections.parse([
        {
          key: 'b',
          title: '预算',
          fields: [{ key: 'budget', type: 'budget', label: '预算表', required: true, maxRows }],
        },
      ]);
      expect(problems(sections, syntheticAnswers(sections, setting(document), variant), document)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
