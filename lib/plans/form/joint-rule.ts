import type { FormSection } from '@/lib/forms/definition/definition';
import { kindOfApplicantIn } from '@/lib/forms/definition/profile-words';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { jointText } from '../announcing/joint-text';
import type { JointTerms } from '../terms/joint';
import type { Terms } from '../terms/terms';

type PartnerTable = {
  table: string;
  column: string;
  /** The options of the column, with the kind of applicant that each names. */
  options: { value: string; kind: string }[];
};

/** The table of a form that names who applies together: the one in which a column chooses among kinds of applicant. */
function partnerTable(sections: readonly FormSection[]): PartnerTable | undefined {
  for (const field of sections.flatMap(({ fields }) => fields)) {
    if (field.type !== 'table') continue;
    for (const { key, type, options } of field.columns) {
      const named = options.flatMap((option) => {
        const kind = kindOfApplicantIn(option);
        return kind === undefined ? [] : [{ value: option.value, kind }];
      });
      if (type === 'choice' && options.length > 0 && named.length === options.length)
        return { table: field.key, column: key, options: named };
    }
  }
  return undefined;
}

const isDemanded = ({ mode }: JointTerms): boolean => mode === 'principle' || mode === 'required';

const fitting = ({ partners }: JointTerms, { options }: PartnerTable): string[] =>
  options.flatMap(({ value, kind }) => (partners.some((partner) => partner === kind) ? [value] : []));

/** Whether the form can say what is demanded; where nothing is, it need not. */
export function canNamePartners(joint: JointTerms, sections: readonly FormSection[]): boolean {
  if (!isDemanded(joint)) return true;
  const table = partnerTable(sections);
  return table !== undefined && (joint.partners.length === 0 || fitting(joint, table).length > 0);
}

/** Everything that must hold, or should, between the answers: the round's rules, and a partner where one is demanded. */
export function demandsOf(
  { formRules, joint }: Pick<Terms, 'formRules' | 'joint'>,
  sections: readonly FormSection[],
): FormRule[] {
  const table = isDemanded(joint) ? partnerTable(sections) : undefined;
  return table === undefined ? [...formRules] : [...formRules, jointRule(joint, table)];
}

function jointRule(joint: JointTerms, named: PartnerTable): FormRule {
  const where: FormRule['condition'] | null =
    joint.partners.length === 0
      ? null
      : {
          kind: 'belongs',
          operand: { kind: 'column', column: named.column },
          options: fitting(joint, named).map((value) => ({ kind: 'text', value })),
        };
  const table = { kind: 'reference', group: 'form', field: named.table } as const;
  return {
    condition: {
      kind: 'binary',
      operator: '≥',
      left: { kind: 'rowCount', table, where },
      right: { kind: 'number', value: '1', unit: 'none' },
    },
    message: jointText(joint),
    field: named.table,
    ...(joint.mode === 'principle' && { advisory: true }),
  };
}
