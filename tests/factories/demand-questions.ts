import { type FormSection, formSections } from '@/lib/forms/definition/definition';

const isAlone = {
  kind: 'binary',
  operator: '=',
  left: { kind: 'reference', group: 'form', field: 'q1' },
  right: { kind: 'text', value: 'yes' },
};

/** Two questions, the second asked only after the first was answered with yes, and a telephone number. */
export const furtherQuestions: FormSection[] = formSections.parse([
  {
    key: 's1',
    title: '家庭情况',
    fields: [
      {
        key: 'q1',
        label: '老人是否独居',
        type: 'singleChoice',
        required: true,
        options: [
          { value: 'yes', label: '是' },
          { value: 'no', label: '否' },
        ],
      },
      { key: 'q2', label: '独居几年', type: 'integer', required: true, max: 80, unit: '年', visibleWhen: isAlone },
      { key: 'q3', label: '家属电话', type: 'phone' },
    ],
  },
]);
