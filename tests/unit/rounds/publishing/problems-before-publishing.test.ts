import { expect, test } from 'vitest';
import { formSections } from '@/lib/forms/definition/definition';
import { placeholdersIn } from '@/lib/plans/announcing/announcement';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { termsSchema } from '@/lib/plans/terms/terms';
import { type Publishable, problemsBeforePublishing } from '@/lib/rounds/publishing/problems-before-publishing';

const now = new Date('2026-03-01T00:00:00Z');
const [template] = suppliedTemplates;
if (template === undefined) throw new Error('no template');

const everythingFilled = (body: string) =>
  fillPlaceholders(body, Object.fromEntries(placeholdersIn(body).map((one) => [one.slice(1, -1), '已填'])));

const complete: Publishable = {
  opensAt: new Date('2026-03-02T01:00:00Z'),
  closesAt: new Date('2026-03-31T09:00:00Z'),
  reviewFrom: '2026-04-01',
  reviewTo: '2026-04-20',
  executionFrom: '2026-06-01',
  executionTo: '2026-12-31',
  contactName: '王晓',
  contactPhone: '0571-87000001',
  complaintPhone: '0571-87000002',
  terms: termsSchema.parse(template.terms),
  publishedTopics: 0,
  region: { level: 'CITY' },
  categories: template.categories,
  funding: [{ amountFen: 100_000_000n, fund: { id: 'f1', kind: 'WELFARE_LOTTERY' } }],
  form: { sections: template.form.sections },
  announcement: template.announcement.map((section) => ({ ...section, body: everythingFilled(section.body) })),
  instalments: template.instalments,
  stages: template.stages.map((stage) => ({ ...stage, rubricId: stage.rubric })),
  rubrics: template.rubrics.map(({ key, title, criteria }) => ({
    id: key,
    title,
    criteria: criteria.map(({ maxPoints, bonus = false }) => ({ maxPoints, bonus })),
  })),
};

const coFunded: Publishable['terms'] = {
  ...complete.terms,
  awarding: {
    ...complete.terms.awarding,
    coFunding: { part: { by: 'share', shareBp: 4_000 }, workingDays: 10, declined: 'carry' },
  },
};

const codes = (round: Partial<Publishable>) =>
  problemsBeforePublishing({ ...complete, ...round }, now).map(
    ({ part, code }) => `${part} ${code.replace('rounds.problems.', '')}`,
  );

test('a complete round has no problem', () => {
  expect(codes({})).toEqual([]);
});

test.each<[string, Partial<Publishable>, string[]]>([
  ['no fund', { funding: [] }, ['funding noFunding']],
  [
    'no days of execution',
    { executionFrom: null, executionTo: null },
    ['timetable executionFromMissing', 'timetable executionToMissing'],
  ],
  [
    'no days where it counts from the agreement',
    {
      executionFrom: null,
      executionTo: null,
      terms: { ...complete.terms, executionMonths: { least: 10, most: 10 } },
    },
    [],
  ],
  [
    'a cap above the money',
    { funding: [{ amountFen: 100n, fund: { id: 'f1', kind: 'WELFARE_LOTTERY' } }] },
    ['rules capAboveTotal'],
  ],
  ['co-funding by counties below a city', { terms: coFunded, region: { level: 'CITY' } }, []],
  [
    'co-funding by counties where there are none',
    { terms: coFunded, region: { level: 'DISTRICT' } },
    ['awarding coFundingNoCity'],
  ],
  ['no contact', { contactName: ' ', complaintPhone: '' }, ['basics noContactName', 'basics noComplaintPhone']],
  [
    'telephones nobody can call',
    { contactPhone: 'abc', complaintPhone: '1' },
    ['basics badContactPhone', 'basics badComplaintPhone'],
  ],
  ['a public service to complain to', { complaintPhone: '12345' }, []],
  ['no opening time', { opensAt: null }, ['timetable opensAtMissing']],
  ['an opening time that has passed', { opensAt: new Date('2026-02-28T00:00:00Z') }, ['timetable opensInPast']],
  ['closing before opening', { closesAt: new Date('2026-03-02T00:00:00Z') }, ['timetable closesBeforeOpens']],
  ['review before closing', { reviewFrom: '2026-03-30' }, ['timetable reviewBeforeClosing']],
  ['no categories', { categories: [] }, ['categories noCategories']],
  ['no eligibility', { terms: { ...complete.terms, eligibility: [] } }, ['eligibility noEligibility']],
  ['topics to apply for, but no guide', { terms: { ...complete.terms, applyPerTopic: true } }, ['rules noTopicGuide']],
  ['a form that lacks its budget', { form: { sections: template.form.sections.slice(0, 1) } }, ['form formIncomplete']],
  ['no stages', { stages: [] }, ['stages noStages']],
  [
    'weights that do not add up',
    { stages: complete.stages.map((stage) => ({ ...stage, weightBp: 4000 })) },
    ['stages stageWeights'],
  ],
  [
    'a cut that grows',
    { stages: complete.stages.map((stage, index) => ({ ...stage, cutCount: index === 0 ? 10 : 20 })) },
    ['stages cutGrows'],
  ],
  [
    'a cut below the places that are given out',
    {
      stages: complete.stages.map((stage, index) => ({ ...stage, cutCount: index === 0 ? 30 : 29 })),
      terms: {
        ...complete.terms,
        awarding: { ...complete.terms.awarding, tiers: [{ places: 30, amountFen: 1_000_000n }] },
      },
    },
    ['stages cutBelowPlaces'],
  ],
  [
    'a rubric of 90 points',
    {
      rubrics: complete.rubrics.map((rubric) => ({
        ...rubric,
        criteria: [
          { maxPoints: '90', bonus: false },
          { maxPoints: '10', bonus: true },
        ],
      })),
    },
    ['rubric rubricNot100', 'rubric rubricNot100'],
  ],
  ['instalments of 90 %', { instalments: [{ basisPoints: 9000 }] }, ['instalments instalmentSum']],
])('%s', (_name, round, expected) => {
  expect(codes(round)).toEqual(expected);
});

test('each mandatory part left out and each placeholder left in is named with its section', () => {
  const announcement = complete.announcement.map((section) => ({
    ...section,
    body: section.key === 'method' ? '' : section.key === 'purpose' ? '根据〔文号〕' : section.body,
  }));
  expect(problemsBeforePublishing({ ...complete, announcement }, now)).toMatchObject([
    { part: 'announcement', code: 'rounds.problems.part_method', field: 'method' },
    { part: 'announcement', code: 'rounds.problems.placeholders', field: 'purpose', values: { left: '〔文号〕' } },
  ]);
});

test('a rule between answers that no longer fits the form is told by its row', () => {
  const condition = {
    kind: 'unary' as const,
    operator: 'isEmpty' as const,
    operand: { kind: 'reference' as const, group: 'form', field: 'gone' },
  };
  expect(
    codes({ terms: { ...complete.terms, formRules: [{ condition, message: '不符合', field: 'budget' }] } }),
  ).toEqual(['form formRuleUnfit']);
});

test('a condition or a formula that no longer fits is told with its field, as is a rule whose field is gone', () => {
  const gone = {
    kind: 'unary' as const,
    operator: 'isEmpty' as const,
    operand: { kind: 'reference' as const, group: 'form', field: 'gone' },
  };
  const [first, ...others] = formSections.parse(template.form.sections);
  if (first?.fields[0] === undefined) throw new Error('no section');
  const sections = [
    { ...first, fields: [{ ...first.fields[0], visibleWhen: gone }, ...first.fields.slice(1)] },
    ...others,
  ];
  expect(problemsBeforePublishing({ ...complete, form: { sections } }, now)).toMatchObject([
    { part: 'form', code: 'forms.problems.conditionUnfit', field: first.fields[0].key },
  ]);
  const condition = { kind: 'boolean' as const, value: true };
  expect(codes({ terms: { ...complete.terms, formRules: [{ condition, message: '不符合', field: 'gone' }] } })).toEqual(
    ['form formRuleUnfit'],
  );
});
