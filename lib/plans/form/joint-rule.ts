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

/** Whether the form can say what is asked for in principle: to say why one applies alone, there must be a question to say it at. */
export function canNamePartners(joint: JointTerms, sections: readonly FormSection[]): boolean {
  if (joint.mode !== 'principle') return true;
  const table = partnerTable(sections);
  return table !== undefined && (joint.partners.length === 0 || fitting(joint, table).length > 0);
}

/** Whether a partner is of a kind that the round asks for. */
export const isFittingKind = ({ partners }: JointTerms, kind: string): boolean =>
  partners.length === 0 || partners.some((partner) => partner === kind);

/**
 * Everything that must hold, or should, between the answers: the round's rules, and a partner where one is demanded. It is
 * among those asked to confirm a part, of these kinds, or, where it is not on the platform, named in the form's table.
 */
export function demandsOf(
  { formRules, joint }: Pick<Terms, 'formRules' | 'joint'>,
  sections: readonly FormSection[],
  partners: readonly string[] = [],
): FormRule[] {
  const table = isPartnerMissing(joint, partners) ? partnerTable(sections) : undefined;
  return table === undefined ? [...formRules] : [...formRules, jointRule(joint, table)];
}

/** A round that demands a partner cannot say so in a form without a table: then only the parts can keep it. */
export const isPartMissing = (joint: JointTerms, sections: readonly FormSection[], partners: readonly string[]) =>
  joint.mode === 'required' && isPartnerMissing(joint, partners) && partnerTable(sections) === undefined;

const isPartnerMissing = (joint: JointTerms, partners: readonly string[]): boolean =>
  isDemanded(joint) && !partners.some((kind) => isFittingKind(joint, kind));

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
