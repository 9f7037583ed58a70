import { formReferences } from '@/lib/forms/builder/form-references';
import {
  type FormField,
  type FormSection,
  type FormSectionsInput,
  formSections,
} from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Expression } from '@/lib/forms/expressions/tree';
import { budgetItems } from '@/lib/plans/supplied/budget-items';
import { putForm } from './put-form';

export const shareRule = '志愿者补贴不应超过申请资金的一半';
/** Told at the budget, and broken by a figure of another section. */
export const perHeadRule = '人均费用不应超过 20 元';

const answer = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];
const later: Expression = { kind: 'boolean', value: true };

/** What the street's short form gets beside its own fields, by section. */
const additions: Record<string, FormSectionsInput[number]['fields']> = {
  project: [
    { key: 'hasVolunteers', label: '有志愿者参加', type: 'singleChoice', options: answer, required: true },
    { key: 'volunteers', label: '志愿者人数', type: 'integer', unit: '人', required: true },
    {
      key: 'perPerson',
      label: '人均申请资金',
      hint: '申请资金除以直接受益人数',
      type: 'calculated',
      formula: later,
      result: 'money',
    },
  ],
  budget: [
    {
      key: 'grantTotal',
      label: '申请资金',
      hint: '预算表中资金来源为申请资金的各行之和',
      type: 'calculated',
      formula: later,
      result: 'money',
    },
  ],
};
const partners: FormSectionsInput[number] = {
  key: 'helpers',
  title: '志愿服务安排',
  fields: [{ key: 'duty', label: '志愿者做什么', type: 'longText', maxLength: 300, required: true }],
};

const conditions: Record<string, string> = { volunteers: '有志愿者参加 = “是”', helpers: '志愿者人数 ≥ 10' };
const formulas: Record<string, string> = {
  grantTotal: '合计(预算表.金额, 资金来源 = “申请资金”)',
  perPerson: '合计(预算表.金额, 资金来源 = “申请资金”) ÷ 直接受益人数',
};
const rule = '合计(预算表.金额, 科目 = “志愿者补贴” 且 资金来源 = “申请资金”) ≤ 申请资金 × 50%';

/**
 * Gives a round of the street's template, as an amendment would, questions with conditions, calculated fields and a rule over its budget, straight
 * in the database: this journey is about filling in such a form, not about building it.
 */
export const makeFormLive = (roundId: string): Promise<void> =>
  putForm(roundId, (given) => {
    const { sections, references } = livingSections(given);
    const rules = [
      { condition: tree(rule, 'boolean', references), message: shareRule, field: 'budget' },
      {
        condition: tree('合计(预算表.金额) ≤ 直接受益人数 × 20 元', 'boolean', references),
        message: perHeadRule,
        field: 'budget',
      },
    ];
    return { sections, rules };
  });

function livingSections(given: readonly FormSection[]): { sections: FormSection[]; references: ReferenceSchema } {
  const plain = formSections.parse([
    ...given.map((section) => ({ ...section, fields: [...section.fields, ...(additions[section.key] ?? [])] })),
    partners,
  ]);
  const references = formReferences(plain, { categories: [], budgetItems });
  const visibleWhen = (key: string) =>
    conditions[key] === undefined ? null : tree(conditions[key], 'boolean', references);
  const living = (field: FormField): FormField =>
    field.type === 'calculated'
      ? { ...field, formula: tree(formulas[field.key] ?? '', field.result, references) }
      : { ...field, visibleWhen: visibleWhen(field.key) };
  const sections = plain.map((section) => ({
    ...section,
    visibleWhen: visibleWhen(section.key),
    fields: section.fields.map(living),
  }));
  return { sections, references };
}

function tree(text: string, wanted: 'boolean' | 'money' | 'number', references: ReferenceSchema): Expression {
  const read = readExpression(text, references, wanted);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problems)}`);
  return read.tree;
}
