import { Timeline } from '@/components/ui/timeline';
import type { Day } from '@/lib/kernel/shanghai';
import type { RoundStep } from '@/lib/rounds/timeline';
import { getTranslator } from '@/lib/web/messages';
import type { Dates } from '@/lib/web/wording/dates';

/** The life of a round as one line. */
export async function RoundTimeline({ steps }: { steps: RoundStep[] }) {
  const t = await getTranslator('rounds');
  return (
    <Timeline
      label={t('steps.label')}
      steps={steps.map(({ key, state, when }) => ({
        key,
        state,
        label: t(`steps.${key}`),
        ...(when === undefined ? {} : { when: span(t, when) }),
      }))}
    />
  );
}

/** 3月1日–3月31日, with the year only where it changes. */
function span(t: Dates, { from, to }: { from: Day; to: Day }): string {
  return `${t.dayOfYear(from)}–${from.slice(0, 4) === to.slice(0, 4) ? t.dayOfYear(to) : t.day(to)}`;
}
