import { executionText } from '@/components/rounds/execution-text';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Executed } from '@/lib/plans/terms/execution';
import { getTranslator } from '@/lib/web/messages';

/** The section with the announced days, or how long from the agreement, in the hint of whatever must keep to them. */
export async function sectionWithPeriod(section: FormSection, round: Executed): Promise<FormSection> {
  const announced = await executionText(round);
  if (announced === '') return section;
  const t = await getTranslator('forms');
  const period = t('runtime.period', { period: announced });
  const fields = section.fields.map((field) =>
    'withinPeriod' in field && field.withinPeriod
      ? { ...field, hint: [field.hint, period].filter(Boolean).join(t('runtime.hintSeparator')) }
      : field,
  );
  return { ...section, fields };
}
