import type { FormSection } from '@/lib/forms/definition/definition';
import type { Day } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';

type Executed = { executionFrom: Day | null; executionTo: Day | null };

/** The section with the announced days in the hint of whatever must keep to them. */
export async function sectionWithPeriod(section: FormSection, round: Executed): Promise<FormSection> {
  const { executionFrom, executionTo } = round;
  if (executionFrom === null || executionTo === null) return section;
  const t = await getTranslator('forms');
  const period = t('runtime.period', { from: t.day(executionFrom), to: t.day(executionTo) });
  const fields = section.fields.map((field) =>
    'withinPeriod' in field && field.withinPeriod
      ? { ...field, hint: [field.hint, period].filter(Boolean).join(t('runtime.hintSeparator')) }
      : field,
  );
  return { ...section, fields };
}
