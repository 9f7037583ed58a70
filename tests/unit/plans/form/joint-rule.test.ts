import { expect, it, test } from 'vitest';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { kindOfApplicantIn } from '@/lib/forms/definition/profile-words';
import { problemsInRules } from '@/lib/forms/expressions/form-rule';
import { canNamePartners, demandsOf, isPartMissing } from '@/lib/plans/form/joint-rule';
import { type JointTerms, jointTerms } from '@/lib/plans/terms/joint';

const sectionsWith = (...fields: object[]): FormSection[] => formSections.parse([{ key: 's', title: '联合', fields }]);
const title = { key: 'projectTitle', type: 'text', label: '项目名称', required: true, maxLength: 30 };
const partners = { key: 'partners', ...fieldPresets.partners };
const sections = sectionsWith(title, partners);
const row = (kind: string) => ({ name: '某单位', kind, duty: '合办' });

function broken(joint: Partial<JointTerms>, rows: object[], partners: string[] = []) {
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
  return problemsInRules(
    demandsOf({ formRules: [], joint: jointTerms.parse(joint) }, sections, partners),
    references,
    facts,
  ).map(({ field, values }) => `${field} ${values?.['message']}`);
}

const women: Partial<JointTerms> = { mode: 'principle', partners: ['PEOPLES_ORGANISATION', 'SOCIAL_GROUP'] };
const said = 'partners 原则上与人民团体、群团组织或者社会团体联合申报';

it.each<[string, Partial<JointTerms>, object[], string[], string[]?]>([
  ['not said', { mode: 'none', partners: [] }, [], []],
  ['allowed, and nobody', { mode: 'allowed', partners: [] }, [], []],
  ['in principle, and nobody', women, [], [said]],
  ['in principle, with another kind', women, [row('ENTERPRISE')], [said]],
  ['in principle, with one of the kinds among others', women, [row('ENTERPRISE'), row('SOCIAL_GROUP')], []],
  ['required, and nobody', { mode: 'required', partners: [] }, [], ['partners 应当与其他单位联合申报']],
  ['required, with anybody', { mode: 'required', partners: [] }, [row('FILED')], []],
  ['in principle, asked on the platform', women, [], [], ['SOCIAL_GROUP']],
  ['in principle, asked another kind on the platform', women, [], [said], ['ENTERPRISE']],
])('%s', (_, joint, rows, found, partners) => {
  expect(broken(joint, rows, partners)).toEqual(found);
});

it('advises where it is in principle, and binds where it is required', () => {
  const [principle, required] = (['principle', 'required'] as const).map((mode) =>
    demandsOf({ formRules: [], joint: jointTerms.parse({ mode }) }, sections).map(({ advisory }) => advisory),
  );
  expect([principle, required]).toEqual([[true], [undefined]]);
});

test('a form must be able to name the partners that are asked for in principle; where one is required the parts can', () => {
  const without = sectionsWith(title);
  const companies = {
    ...partners,
    columns: [
      { ...partners.columns[0] },
      { key: 'kind', label: '类型', type: 'choice', required: true, options: [{ value: 'o1', label: '企业' }] },
    ],
  };
  const able = (joint: Partial<JointTerms>, form: FormSection[]) => canNamePartners(jointTerms.parse(joint), form);
  expect([able(women, sections), able(women, without), able(women, sectionsWith(title, companies))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(able({ mode: 'required', partners: ['ENTERPRISE'] }, without)).toBe(true);
  expect(able({ mode: 'allowed', partners: [] }, without)).toBe(true);
  const required = jointTerms.parse({ mode: 'required', partners: ['ENTERPRISE'] });
  const missing = (form: FormSection[], ...kinds: string[]) => isPartMissing(required, form, kinds);
  expect([missing(without), missing(without, 'FILED'), missing(without, 'ENTERPRISE'), missing(sections)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  ['SOCIAL_GROUP', '随意', 'SOCIAL_GROUP'],
  ['o2', '群团组织', 'PEOPLES_ORGANISATION'],
  ['o3', '资金', undefined],
])('an option %s “%s” names %s', (value, label, kind) => {
  expect(kindOfApplicantIn({ value, label })).toBe(kind);
});
