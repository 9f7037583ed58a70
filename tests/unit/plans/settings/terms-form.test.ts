import { expect, test } from 'vitest';
import { problemsInTerms, termsFromForm, termsInput, termsToForm } from '@/lib/plans/settings/terms-form';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { termsSchema } from '@/lib/plans/terms/terms';

test.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  'the rules of %s survive their form',
  (_key, template) => {
    const terms = termsSchema.parse(template.terms);
    const { perProjectCap, maxGrant, items, caps } = termsToForm(terms);
    const on = (value: boolean) => (value ? 'on' : '');
    const form = termsInput.parse({
      planId: 'r',
      version: '1',
      perProjectCap,
      maxGrant,
      maxApplications: String(terms.maxApplicationsPerOrganisation),
      items: [...items.map((item) => ({ ...item, forbidden: on(item.forbidden) })), { code: '', name: ' ' }],
      caps: caps.map((cap) => ({ ...cap })),
      checklist: terms.screening.checklist,
      reasons: terms.screening.reasons,
      correctionDays: String(terms.screening.correctionDays),
      ...terms.aggregation,
      workingDays: String(terms.publicity.workingDays),
      countFirstDay: on(terms.publicity.countFirstDay),
    });
    const read = termsFromForm(form, terms);
    expect(read).toEqual(terms);
    expect(problemsInTerms(read)).toEqual([]);
  },
);

test('a cap on an item that does not exist is named with its row', () => {
  const terms = termsSchema.parse(suppliedTemplates[0]?.terms);
  const broken = {
    ...terms,
    budget: { ...terms.budget, caps: [{ codes: ['B1', 'B99'], base: 'grant' as const, maxBp: 100, label: '某项' }] },
  };
  expect(problemsInTerms(broken)).toMatchObject([
    { code: 'rounds.problems.capUnknownItem', field: 'caps.0.codes', values: { codes: 'B99' } },
  ]);
});
