import type { FieldOf, FormField, FormSection } from './definition';
import { kindOfApplicantIn } from './profile-words';

/** Who else may pay for a project, as options of a column. */
export const funderKinds = [
  { value: 'OWN_MONEY', label: '单位自筹' },
  { value: 'ENTERPRISE', label: '企业' },
  { value: 'COMMUNITY', label: '街道或社区' },
  { value: 'FOUNDATION', label: '基金会或捐赠' },
  { value: 'OTHER', label: '其他' },
];

/** Whether what a funder gives is there. */
export const fundingStates = [
  { value: 'PROMISED', label: '已承诺' },
  { value: 'RECEIVED', label: '已到位' },
];

/** The kind of the applicant's own money: it names nobody else. */
export const OWN_MONEY = '单位自筹';

/** The table of a form that names who else pays, and its columns by what they say. */
export type FunderTable = {
  field: FieldOf<'table'>;
  name: string;
  kind: FieldOf<'table'>['columns'][number];
  amount: string;
};

/**
 * The table in which a column chooses among kinds of funder, beside a name and a sum: with it every line of a budget may say
 * who pays. Kinds of applicant alone are no such table: that is the one of who applies together (lib/plans/form/joint-rule.ts).
 */
export function funderTableIn(fields: readonly FormField[]): FunderTable | null {
  for (const field of fields) {
    if (field.type !== 'table') continue;
    const kind = field.columns.find(({ type, options }) => type === 'choice' && areKinds(options));
    const name = field.columns.find(({ type }) => type === 'text');
    const amount = field.columns.find(({ type }) => type === 'money');
    if (kind && name && amount) return { field, name: name.key, kind, amount: amount.key };
  }
  return null;
}

export const funderTable = (sections: readonly FormSection[]): FunderTable | null =>
  funderTableIn(sections.flatMap(({ fields }) => fields));

type Options = FieldOf<'table'>['columns'][number]['options'];

const areKinds = (options: Options): boolean =>
  options.every(({ label }) => funderKinds.some((kind) => kind.label === label)) &&
  options.some((option) => kindOfApplicantIn(option) === undefined);
