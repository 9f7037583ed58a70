import { CheckboxesField } from '@/components/forms/choice-fields';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import { getTranslator } from '@/lib/web/messages';

/** One tick for each condition that only the organisation itself can vouch for; nothing where the round asks for none. */
export async function DeclaredField({ rules }: { rules: readonly EligibilityRule[] }) {
  const t = await getTranslator('applications');
  const options = rules.flatMap((rule) => (rule.kind === 'declared' ? [{ value: rule.key, label: rule.text }] : []));
  if (options.length === 0) return null;
  return (
    <CheckboxesField
      name="declared"
      label={t('eligibility.declaration')}
      hint={t('eligibility.declarationHint')}
      options={options}
      required
    />
  );
}
