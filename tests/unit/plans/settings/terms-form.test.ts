import { expect, test } from 'vitest';
import type { z } from 'zod';
import { problemsInTerms, termsFromForm, termsInput, termsToForm } from '@/lib/plans/settings/terms-form';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { termsSchema } from '@/lib/plans/terms/terms';

test.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  'the rules of %s survive their form',
  (_key, template) => {
    const terms = termsSchema.parse(template.terms);
    const { items, caps, ...amounts } = termsToForm(terms);
    const on = (value: boolean) => (value ? 'on' : '');
    const form = termsInput.parse({
      planId: 'r',
      version: '1',
      ...amounts,
      maxApplications: String(terms.maxApplicationsPerOrganisation),
      arrival: terms.arrival,
      commitment: terms.commitment,
      lateDays: String(terms.lateEntry.mostDays),
      lateIsPublic: on(terms.lateEntry.isPublic),
      applyPerTopic: on(terms.applyPerTopic),
      topicSum: terms.topicSum,
      leastPerTopic: String(terms.leastPerTopic ?? ''),
      items: [...items.map((item) => ({ ...item, forbidden: on(item.forbidden) })), { code: '', name: ' ' }],
      caps: caps.map((cap) => ({ ...cap })),
      reasons: terms.screening.reasons,
      correctionDays: String(terms.screening.correctionDays),
      screeningDays: String(terms.screening.workingDays ?? ''),
      ...terms.aggregation,
      workingDays: String(terms.publicity.workingDays),
      countFirstDay: on(terms.publicity.countFirstDay),
    });
    const read = termsFromForm(form, terms);
    expect(read).toEqual(terms);
    expect(problemsInTerms(read)).toEqual([]);
  },
);

const template = termsSchema.parse(suppliedTemplates[0]?.terms);
const { perProjectCap, maxGrant } = termsToForm(template);
const form = (more: Partial<z.input<typeof termsInput>>) =>
  termsInput.parse({
    planId: 'r',
    version: '1',
    perProjectCap,
    maxGrant,
    maxApplications: '1',
    correctionDays: '5',
    screeningDays: '',
    ...template.aggregation,
    workingDays: '7',
    ...more,
  });

test('what is new gets a code that nothing has or had; what is there keeps its own', () => {
  const [first, second] = template.budget.items;
  const items = [{ name: '新科目' }, { code: first?.code, name: '改名' }];
  const read = termsFromForm(form({ items, reasons: [{ label: '新理由' }] }), template);
  const [added, kept] = read.budget.items;
  expect(kept).toEqual({ code: first?.code, name: '改名' });
  expect(template.budget.items.map(({ code }) => code)).not.toContain(added?.code);
  expect(added?.code).toMatch(/^B\d+$/);
  expect(second?.code).not.toBe(added?.code);
  expect(read.screening.reasons).toEqual([{ code: expect.stringMatching(/^R\d+$/), label: '新理由' }]);
});

test('a cap holds the items that are left; one without any is told at its row', () => {
  const items = [{ code: 'B1', name: '活动费' }];
  const cap = { base: 'grant' as const, max: '10', label: '某项' };
  const caps = [{ ...cap, codes: ['B1', 'B2'] }, { ...cap, codes: 'B2' }, cap];
  const read = termsFromForm(form({ items, caps }), template);
  expect(read.budget.caps.map(({ codes }) => codes)).toEqual([['B1'], [], []]);
  expect(problemsInTerms(read)).toMatchObject([
    { code: 'rounds.problems.capWithoutItem', field: 'caps.1.codes' },
    { code: 'rounds.problems.capWithoutItem', field: 'caps.2.codes' },
  ]);
});
