import { Timeline } from '@/components/ui/timeline';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';
import { progressOf } from './progress-of';

type RaisedProgressProps = { receipt: { status: DemandStatus; receivedAt: Date; verifyDueAt: Date } };

/** How far a demand has come, for whoever raised it; what ended before its time has its sentence alone. */
export async function RaisedProgress({ receipt: { status, receivedAt, verifyDueAt } }: RaisedProgressProps) {
  const [t, steps] = [await getTranslator('demands'), progressOf(status)];
  if (steps === null) return null;
  const days: Partial<Record<string, string>> = {
    received: t.day(receivedAt),
    ...(status === 'SUBMITTED' || status === 'VERIFYING'
      ? { verified: t('pages.progress.by', { day: t.deadline(verifyDueAt) }) }
      : {}),
  };
  return (
    <div className="mb-8 max-w-form">
      <Timeline
        label={t('pages.receipt.progress')}
        steps={steps.map(({ step, state }) => {
          const when = days[step];
          return { key: step, label: t(`pages.progress.${step}`), state, ...(when === undefined ? {} : { when }) };
        })}
      />
    </div>
  );
}
