import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSectionsInput, formSections } from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import type { Expression } from '@/lib/forms/expressions/tree';

const yes = [
  { value: 'yes', label: '有' },
  { value: 'no', label: '无' },
];

/** Two sections of typed fields; conditions and formulas are put on them as officers type them. */
const plain = formSections.parse([
  {
    key: 'cover',
    title: '基本信息',
    fields: [
      { key: 'hasPartner', label: '有无合作方', type: 'singleChoice', options: yes, required: true },
      { key: 'partner', label: '合作方', type: 'text', maxLength: 50, required: true },
      { key: 'grant', label: '申请资金', type: 'money' },
      { key: 'own', label: '自筹资金', type: 'money' },
      { key: 'heads', label: '人数', type: 'integer' },
    ],
  },
  {
    key: 'joint',
    title: '联合申报',
    fields: [
      { key: 'share', label: '合作方投入', type: 'money', required: true },
      { key: 'agreement', label: '联合申报协议', type: 'attachment', maxFiles: 1, required: true },
    ],
  },
] satisfies FormSectionsInput);

type Typed = {
  /** By section or field key. */
  conditions?: Record<string, string>;
  /** Calculated fields at the end of a section, in order. */
  figures?: {
    key: string;
    section: string;
    formula: string;
    result: 'money' | 'number';
    decimals?: number;
    condition?: string;
  }[];
};

/** The form with these conditions and calculated fields. A formula may speak of any field, itself too. */
export function conditionalForm({ conditions = {}, figures = [] }: Typed = {}) {
  const nothing: Expression = { kind: 'boolean', value: true };
  const withFigures = formSections.parse(
    plain.map((section) => ({
      ...section,
      fields: [
        ...section.fields,
        ...figures
          .filter((figure) => figure.section === section.key)
          .map(({ key, result, decimals = 2 }) => ({
            key,
            label: `得数${key}`,
            type: 'calculated',
            formula: nothing,
            result,
            decimals,
            unit: '',
          })),
      ],
    })),
  );
  const references = formReferences(withFigures, { categories: [], budgetItems: [] });
  const tree = (text: string): Expression => {
    const read = (['boolean', 'money', 'number'] as const)
      .map((type) => readExpression(text, references, type))
      .find(({ ok }) => ok);
    if (read?.ok !== true) throw new Error(`${text} cannot be read`);
    return read.tree;
  };
  const condition = (key: string): Expression | null => (conditions[key] === undefined ? null : tree(conditions[key]));
  const sections = withFigures.map((section) => ({
    ...section,
    visibleWhen: condition(section.key),
    fields: section.fields.map((field) => {
      const figure = figures.find(({ key }) => key === field.key);
      const visibleWhen = figure?.condition === undefined ? condition(field.key) : tree(figure.condition);
      return field.type === 'calculated' && figure
        ? { ...field, visibleWhen, formula: tree(figure.formula) }
        : { ...field, visibleWhen };
    }),
  }));
  return { sections, references };
}

export const sources = (attachmentCounts: Record<string, number> = {}) => ({
  regions: [],
  attachmentCounts,
  profile: {
    name: '',
    uscc: '',
    type: '',
    registrar: '',
    establishedOn: '',
    legalRepresentative: '',
    address: '',
    bankAccountName: '',
    bankName: '',
    bankAccountNumber: '',
    introduction: '',
  },
});
