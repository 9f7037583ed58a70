import type { FormField, TableColumn } from './definition';
import type { TiedFact } from './profile-facts';

/** Questions that ask what is on record, by the names they go by. */
const wellKnown: readonly (readonly [RegExp, TiedFact])[] = [
  [/^(?:申报|申请)?(?:单位|机构|组织)(?:全称|名称)$/, 'name'],
  [/^(?:单位|机构|组织)?统一社会信用代码$/, 'uscc'],
  [/^(?:申报|申请)?(?:单位|机构|组织)(?:类型|类别|性质)$/, 'type'],
  [/^(?:登记|注册)(?:管理)?机关$/, 'registrar'],
  [/^(?:单位|机构|组织)?(?:成立|登记|注册)(?:日期|时间)$/, 'establishedOn'],
  [/^(?:单位|机构|组织)?法定代表人(?:姓名)?$/, 'legalRepresentative'],
  [/^(?:单位|机构|登记|注册)地址$/, 'address'],
  [/^(?:上年度|上一年度|最近一次|最近一年)?(?:社会组织)?(?:年检|年度检查)(?:结论|结果|情况)?$/, 'inspection'],
  [/^(?:社会组织)?(?:评估等级|等级评估(?:结果|等级)?)$/, 'rating'],
  [/^(?:单位|机构|组织)?成立(?:年数|年限)$/, 'years'],
];

const answerable = ['text', 'integer', 'number', 'day', 'singleChoice'] as const;
export type Tieable = Extract<FormField, { type: (typeof answerable)[number] }>;

export const isTieable = (field: FormField): field is Tieable => answerable.some((type) => type === field.type);

/** The fact that a name asks for, whatever is said beside it in brackets. */
export function factByName(label: string): TiedFact | null {
  const plain = label.replaceAll(/[（(][^）)]*[）)]/g, '').trim();
  return wellKnown.find(([name]) => name.test(plain))?.[1] ?? null;
}

/** The fact on record that a question asks for: as it is set, or else by its name. */
export function tiedFact(field: FormField): TiedFact | null {
  if (!isTieable(field)) return null;
  const { onRecord } = field;
  return onRecord === undefined ? factByName(field.label) : onRecord === 'none' ? null : onRecord;
}

/** Columns are about others as often as about whoever applies, so that only what is set ties them. */
export const tiedColumns = (field: FormField): (TableColumn & { onRecord: TiedFact })[] =>
  field.type === 'table'
    ? field.columns.flatMap(({ onRecord, ...column }) => (onRecord === undefined ? [] : [{ ...column, onRecord }]))
    : [];

/** Every fact that the fields ask for. */
export const tiedFactsIn = (fields: readonly FormField[]): TiedFact[] =>
  fields.flatMap((field) => {
    const fact = tiedFact(field);
    return [...(fact === null ? [] : [fact]), ...tiedColumns(field).map(({ onRecord }) => onRecord)];
  });
