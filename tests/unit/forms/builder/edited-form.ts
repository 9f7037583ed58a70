import { type FormEditCheck, formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections, knownKeys } from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';

export const lists = {
  categories: [{ code: 'ELDER', name: '为老服务' }],
  budgetItems: [{ code: 'B3', name: '人员经费' }],
};
export const form = formSections.parse([
  {
    key: 'cover',
    title: '基本信息',
    fields: [
      { key: 'projectTitle', type: 'text', label: '项目名称', required: true, maxLength: 30 },
      {
        key: 'joint',
        type: 'singleChoice',
        label: '是否联合申报',
        options: [
          { value: 'YES', label: '是' },
          { value: 'NO', label: '否' },
        ],
      },
      {
        key: 'partner',
        type: 'text',
        label: '联合单位',
        maxLength: 60,
        visibleWhen: {
          kind: 'binary',
          operator: '=',
          left: { kind: 'reference', group: 'form', field: 'joint' },
          right: { kind: 'text', value: 'YES' },
        },
      },
    ],
  },
  {
    key: 'money',
    title: '预算',
    fields: [
      { key: 'budget', type: 'budget', label: '预算表', maxRows: 60 },
      { key: 'people', type: 'integer', label: '受益人数' },
      {
        key: 'each',
        type: 'calculated',
        label: '人均费用',
        result: 'money',
        formula: {
          kind: 'binary',
          operator: '÷',
          left: {
            kind: 'columnFigure',
            function: 'sum',
            table: { kind: 'reference', group: 'form', field: 'budget' },
            column: 'amount',
            where: null,
          },
          right: { kind: 'reference', group: 'form', field: 'people' },
        },
      },
    ],
  },
]);
const read = readExpression('受益人数 ≥ 10', formReferences(form, lists), 'boolean');
export const check: FormEditCheck = {
  lists,
  protectedKeys: Object.values(knownKeys),
  rules: read.ok ? [{ condition: read.tree, message: '至少十人', field: 'people' }] : [],
};

export const apply = (edit: unknown, more: Partial<FormEditCheck> = {}) =>
  applyFormEdit(form, formEdit.parse(edit), { ...check, ...more });
export const codes = (edit: unknown) => apply(edit).problems.map(({ code }) => code.replace(/^\w+\.problems\./, ''));
export const keys = (sections: readonly FormSection[]) =>
  sections.map(({ key, fields }) => [key, fields.map((field) => field.key).join(' ')].join(': '));
export const text = { type: 'text', label: '备注', maxLength: '20' };
