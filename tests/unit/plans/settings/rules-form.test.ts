import { expect, test } from 'vitest';
import { problemsInRules, rulesFromForm, rulesInput, rulesToForm } from '@/lib/plans/settings/rules-form';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { rulesDocument } from '@/lib/plans/terms/rules-document';

test.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  'the rules of %s survive their form',
  (_key, template) => {
    const rules = rulesDocument.parse(template.rules);
    const { perProjectCap, maxGrant, items, caps } = rulesToForm(rules);
    const on = (value: boolean) => (value ? 'on' : '');
    const form = rulesInput.parse({
      planId: 'r',
      version: '1',
      perProjectCap,
      maxGrant,
      maxApplications: String(rules.maxApplicationsPerOrganisation),
      items: [...items.map((item) => ({ ...item, forbidden: on(item.forbidden) })), { code: '', name: ' ' }],
      caps: caps.map((cap) => ({ ...cap })),
      checklist: rules.screening.checklist,
      reasons: rules.screening.reasons,
      correctionDays: String(rules.screening.correctionDays),
      ...rules.aggregation,
      workingDays: String(rules.publicity.workingDays),
      countFirstDay: on(rules.publicity.countFirstDay),
    });
    const read = rulesFromForm(form, rules);
    expect(read).toEqual(rules);
    expect(problemsInRules(read)).toEqual([]);
  },
);

test('a cap on an item that does not exist is named with its row', () => {
  const rules = rulesDocument.parse(suppliedTemplates[0]?.rules);
  const broken = {
    ...rules,
    budget: { ...rules.budget, caps: [{ codes: ['B1', 'B99'], base: 'grant' as const, maxBp: 100, label: '某项' }] },
  };
  expect(problemsInRules(broken)).toMatchObject([
    { code: 'rounds.problems.capUnknownItem', field: 'caps.0.codes', values: { codes: 'B99' } },
  ]);
});
