import { ageColumns } from '../definition/ages';
import type { FormField, FormSection, TableColumn } from '../definition/definition';
import { type FunderTable, funderKinds, funderTableIn } from '../definition/funder-table';
import type { ProfileFact } from '../definition/profile-facts';
import { factWords } from '../definition/profile-words';
import type { ReferenceColumn, ReferenceField, ReferenceGroup, ReferenceSchema } from '../expressions/references';

/** The round's lists that a form's fields choose from. Without regions any path may be named. */
export type FormLists = {
  categories: readonly { code: string; name: string }[];
  regions?: readonly { path: string; name: string }[];
  budgetItems: readonly { code: string; name: string }[];
  /** Titles of the topics applied to, none as long as they are not named; absent where nobody applies to a topic. */
  topics?: readonly string[] | null;
};

/** Names that belong to no field of a form, and so, like the language's own words, to the language. */
const names = {
  form: '申报书',
  profile: '单位',
  application: '本申报',
  topic: '选题',
  code: '科目',
  activity: '对应活动',
  unitPrice: '单价',
  unit: '计量单位',
  quantity: '数量',
  source: '资金来源',
  grant: '申请资金',
  own: '配套资金',
  funder: '出资方',
  funderKind: '出资方类别',
  note: '说明',
  amount: '金额',
} as const;

const plainFacts: Partial<Record<ProfileFact, 'day' | 'number'>> = {
  establishedOn: 'day',
  years: 'number',
  awards: 'number',
};

/** What the rules of a round may speak of: the answers of its form, of the profile what the form shows, and the topic applied to. */
export function formReferences(sections: readonly FormSection[], lists: FormLists): ReferenceSchema {
  const fields = sections.flatMap((section) => section.fields);
  const own: ReferenceGroup = {
    key: 'form',
    label: names.form,
    fields: fields.flatMap((field) => ownField(field, { ...lists, funders: funderTableIn(fields) })),
  };
  const application: ReferenceGroup = { key: 'application', label: names.application, fields: topicField(lists) };
  return [
    own,
    { key: 'profile', label: names.profile, fields: fields.flatMap(profileField) },
    ...(application.fields.length > 0 ? [application] : []),
  ];
}

type Lists = FormLists & { funders: FunderTable | null };

function ownField(field: FormField, lists: Lists): ReferenceField[] {
  const { key, label } = field;
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'phone':
    case 'email':
      return [{ key, label, type: 'text' }];
    case 'integer':
    case 'number':
      return [{ key, label, type: 'number' }];
    case 'money':
      return [{ key, label, type: 'money' }];
    case 'calculated':
      return [{ key, label, type: field.result }];
    case 'day':
      return [{ key, label, type: 'day' }];
    case 'declaration':
      return [{ key, label, type: 'boolean' }];
    case 'attachment':
      return [{ key, label, type: 'other' }];
    case 'singleChoice':
      return [{ key, label, type: 'choice', options: field.options }];
    case 'multiChoice':
      return [{ key, label, type: 'choices', options: field.options }];
    case 'category':
      return [{ key, label, type: 'choice', options: optionsOf(lists.categories) }];
    case 'region':
      return [
        {
          key,
          label,
          type: 'region',
          ...(lists.regions && { options: lists.regions.map(({ path, name }) => ({ value: path, label: name })) }),
        },
      ];
    case 'table':
      return [{ key, label, type: 'table', columns: tableColumns(field.columns) }];
    case 'budget':
      return [{ key, label, type: 'table', columns: budgetColumns(lists) }];
    case 'profile':
      return [];
  }
}

const columnTypes = {
  text: 'text',
  phone: 'text',
  integer: 'number',
  money: 'money',
  choice: 'choice',
  day: 'day',
  month: 'day',
} as const satisfies Record<TableColumn['type'], ReferenceColumn['type']>;

/** The columns of a table, and the ages they lead to. */
const tableColumns = (columns: readonly TableColumn[]): ReferenceColumn[] => [
  ...columns.map(tableColumn),
  ...ageColumns(columns).map(({ key, label }): ReferenceColumn => ({ key, label, type: 'number' })),
];

/** Topics are told by their titles, so that a rule reads on after it was copied. */
const topicField = ({ topics }: FormLists): ReferenceField[] =>
  topics
    ? [
        {
          key: 'topic',
          label: names.topic,
          type: 'choice',
          ...(topics.length > 0 && { options: topics.map((title) => ({ value: title, label: title })) }),
        },
      ]
    : [];

/** A month counts as its first day, so that it can be compared. */
function tableColumn({ key, label, type, options }: TableColumn): ReferenceColumn {
  return { key, label, type: columnTypes[type], ...(type === 'choice' && { options }) };
}

/** Who pays is a column of its own where the form asks for it. */
function budgetColumns({ budgetItems, funders }: Lists): ReferenceColumn[] {
  const sources = [
    { value: 'GRANT', label: names.grant },
    { value: 'OWN', label: names.own },
  ];
  return [
    { key: 'code', label: names.code, type: 'choice', options: optionsOf(budgetItems) },
    { key: 'activity', label: names.activity, type: 'text' },
    { key: 'unitPrice', label: names.unitPrice, type: 'money' },
    { key: 'unit', label: names.unit, type: 'text' },
    { key: 'quantity', label: names.quantity, type: 'number' },
    { key: 'amount', label: names.amount, type: 'money' },
    { key: 'source', label: names.source, type: 'choice', options: sources },
    ...(funders === null
      ? []
      : [
          { key: 'funder', label: names.funder, type: 'text' as const },
          { key: 'funderKind', label: names.funderKind, type: 'choice' as const, options: funderKinds },
        ]),
    { key: 'note', label: names.note, type: 'text' },
  ];
}

function profileField(field: FormField): ReferenceField[] {
  if (field.type !== 'profile') return [];
  const { key, label, fact } = field;
  const options = factWords[fact];
  if (options !== undefined) return [{ key, label, type: 'choice', options }];
  return [{ key, label, type: plainFacts[fact] ?? 'text' }];
}

function optionsOf(list: readonly { code: string; name: string }[]): { value: string; label: string }[] {
  return list.map(({ code, name }) => ({ value: code, label: name }));
}
