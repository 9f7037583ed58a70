import { expect, it, test } from 'vitest';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { kindOfApplicantIn } from '@/lib/forms/definition/profile-words';
import { problemsInRules } from '@/lib/forms/expressions/form-rule';
import { canNamePartners, demandsOf } from '@/lib/plans/form/joint-rule';
import type { JointTerms } from '@/lib/plans/terms/joint';

const sectionsWith = (...fields: object[]): FormSection[] => formSections.parse([{ key: 's', title: '联合', fields }]);
const title = { key: 'projectTitle', type: 'text', label: '项目名称', required: true, maxLength: 30 };
const partners = { key: 'partners', ...fieldPresets.partners };
const sections = sectionsWith(title, partners);
const row = (kind: string) => ({ name: '某单位', kind, duty: '合办' });

function broken(joint: JointTerms, rows: object[]) {
  const references = formReferences(sections, { categories: [], budgetItems: [] });
  const facts = formFacts(
    sections,
    { partners: rows } as never,
    {
      regions: [],
      attachmentCounts: {},
      profile: {},
      topic: null,
      agesOn: '2026-03-01',
    } as never,
  );
  return problemsInRules(demandsOf({ formRules: [], joint }, sections), references, facts).map(
    ({ field, values }) => `${field} ${values?.['message']}`,
  );
}

const women: JointTerms = { mode: 'principle', partners: ['PEOPLES_ORGANISATION', 'SOCIAL_GROUP'] };
const said = 'partners 原则上与人民团体、群团组织或者社会团体联合申报';

it.each<[string, JointTerms, object[], string[]]>([
  ['not said', { mode: 'none', partners: [] }, [], []],
  ['allowed, and nobody', { mode: 'allowed', partners: [] }, [], []],
  ['in principle, and nobody', women, [], [said]],
  ['in principle, with another kind', women, [row('ENTERPRISE')], [said]],
  ['in principle, with one of the kinds among others', women, [row('ENTERPRISE'), row('SOCIAL_GROUP')], []],
  ['required, and nobody', { mode: 'required', partners: [] }, [], ['partners 应当与其他单位联合申报']],
  ['required, with anybody', { mode: 'required', partners: [] }, [row('FILED')], []],
])('%s', (_, joint, rows, found) => {
  expect(broken(joint, rows)).toEqual(found);
});

it('advises where it is in principle, and binds where it is required', () => {
  const [principle, required] = (['principle', 'required'] as const).map((mode) =>
    demandsOf({ formRules: [], joint: { mode, partners: [] } }, sections).map(({ advisory }) => advisory),
  );
  expect([principle, required]).toEqual([[true], [undefined]]);
});

test('a form must be able to name the partners that are demanded', () => {
  const without = sectionsWith(title);
  const companies = {
    ...partners,
    columns: [
      { ...partners.columns[0] },
      { key: 'kind', label: '类型', type: 'choice', required: true, options: [{ value: 'o1', label: '企业' }] },
    ],
  };
  const able = (joint: JointTerms, form: FormSection[]) => canNamePartners(joint, form);
  expect([able(women, sections), able(women, without), able(women, sectionsWith(title, companies))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(able({ mode: 'required', partners: ['ENTERPRISE'] }, sectionsWith(title, companies))).toBe(true);
  expect(able({ mode: 'allowed', partners: [] }, without)).toBe(true);
});

it.each([
  ['SOCIAL_GROUP', '随意', 'SOCIAL_GROUP'],
  ['o2', '群团组织', 'PEOPLES_ORGANISATION'],
  ['o3', '资金', undefined],
])('an option %s “%s” names %s', (value, label, kind) => {
  expect(kindOfApplicantIn({ value, label })).toBe(kind);
});
