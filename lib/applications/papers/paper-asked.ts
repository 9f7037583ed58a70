import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import type { LineKind } from '@/lib/organisations/passport/fact-kinds';
import type { Terms } from '@/lib/plans/terms/terms';

/** Questions that ask for a paper of the passport, by the names they go by; the first that fits. */
const byName: readonly (readonly [RegExp, LineKind])[] = [
  [/登记证书|法人证书|营业执照/, 'registration'],
  [/财务(?:会计)?报(?:告|表)|审计报告/, 'report'],
  [/完税|纳税|欠税/, 'tax'],
  [/社会保险|社保/, 'insurance'],
  [/税前扣除/, 'deduction'],
  [/慈善组织/, 'charity'],
  [/社(?:会)?工(?:作者?|作师|师)?.{0,2}证/, 'person'],
];

const CERTIFICATE = 'certificate';

/** Which kind of paper a file question asks for; null where the passport has none of it. */
export function paperAsked({ key, label, type }: Pick<FormField, 'key' | 'label' | 'type'>): LineKind | null {
  if (type !== 'attachment') return null;
  return byName.find(([name]) => name.test(label))?.[1] ?? (key === CERTIFICATE ? 'registration' : null);
}

/** Every kind of fact that a round asks for, by its form or by its gates. */
export function kindsAsked(sections: readonly FormSection[], { eligibility }: Pick<Terms, 'eligibility'>): LineKind[] {
  const asked = sections.flatMap(({ fields }) => fields.map(paperAsked)).filter((kind) => kind !== null);
  const gated = eligibility.flatMap(({ kind }): LineKind[] =>
    kind === 'minimumRating' ? ['rating'] : kind === 'inspectionPassed' ? ['inspection'] : [],
  );
  return [...new Set([...asked, ...gated])];
}
