import { Timeline } from '@/components/ui/timeline';
import type { RoundStep } from '@/lib/rounds/timeline';
import { getTranslator } from '@/lib/web/messages';

/** The life of a round as one line. */
export async function RoundTimeline({ steps }: { steps: RoundStep[] }) {
  const t = await getTranslator('rounds');
  return (
    <Timeline label={t('steps.label')} steps={steps.map((step) => ({ ...step, label: t(`steps.${step.key}`) }))} />
  );
}
