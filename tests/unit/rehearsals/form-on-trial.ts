import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, type FormSectionsInput, formSections } from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import type { FormOnTrial } from '@/lib/rehearsals/try-rules';

const extra: FormSectionsInput = [
  {
    key: 'extra',
    title: '补充',
    fields: [
      { key: 'volunteers', type: 'integer', label: '志愿者人数', max: 100 },
      { key: 'fee', type: 'money', label: '收费标准', maxFen: '10000' },
    ],
  },
];
const [standard] = suppliedTemplates;
const regions = [
  { id: 'r1', path: '/c/', name: '某市' },
  { id: 'r2', path: '/c/d/', name: '某区' },
];
const budgetItems = ['B1', 'B3', 'B4'].map((code) => ({ code, name: code }));
const categories = [
  { code: 'ELDER', name: '为老服务' },
  { code: 'ENV', name: '环保' },
];

/** The standard form with two more fields, these rules and these conditions, as officers type them. */
export function formOnTrial({
  rules = [],
  conditions = {},
}: {
  rules?: string[];
  conditions?: Record<string, string>;
}): FormOnTrial {
  const plain = formSections.parse([...(standard?.form.sections ?? []), ...extra]);
  const references = formReferences(plain, { categories, regions, budgetItems });
  const tree = (text: string): Expression => {
    const read = readExpression(text, references, 'boolean');
    if (!read.ok) throw new Error(`${text} cannot be read: ${JSON.stringify(read.problems)}`);
    return read.tree;
  };
  const visibleWhen = (key: string) => (conditions[key] === undefined ? null : tree(conditions[key]));
  const sections: FormSection[] = plain.map((section) => ({
    ...section,
    visibleWhen: visibleWhen(section.key),
    fields: section.fields.map((field) => ({ ...field, visibleWhen: visibleWhen(field.key) })),
  }));
  return {
    sections,
    rules: rules.map((text) => ({ condition: tree(text), message: '请核对', field: 'budget' })),
    references,
    sources: {
      regions,
      attachmentCounts: {},
      profile: {
        name: '示例',
        uscc: '',
        type: '',
        registrar: '',
        establishedOn: '2010-01-01',
        legalRepresentative: '',
        address: '',
        bankAccountName: '',
        bankName: '',
        bankAccountNumber: '',
        introduction: '',
      },
    },
    topics: [],
    setting: {
      categoryCodes: categories.map(({ code }) => code),
      regions: regions.map(({ id }) => ({ id, level: 'COMMUNITY' })),
      budget: {
        items: budgetItems,
        capFen: 20_000_000n,
        leastFen: 0n,
        minOwnBasisPoints: 1_000,
        caps: [{ codes: ['B3'], maxBasisPoints: 3_000 }],
      },
      period: { from: '2026-06-01', to: '2026-12-31' },
    },
  };
}
