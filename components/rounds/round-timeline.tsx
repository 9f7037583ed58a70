import { Timeline } from '@/components/ui/timeline';
import type { RoundStep } from '@/lib/rounds/timeline';
import { getTranslator } from '@/lib/web/messages';

/** The life of a round as one line. */
export async function RoundTimeline({ steps, now }: { steps: RoundStep[]; now: Date }) {
  const t = await getTranslator('rounds');
  return (
    <Timeline
      label={t('steps.label')}
      steps={steps.map(({ key, state, when }) => ({
        key,
        state,
        label: t(`steps.${key}`),
        ...(when === undefined ? {} : { when: t.span(when, now) }),
      }))}
    />
  );
}
