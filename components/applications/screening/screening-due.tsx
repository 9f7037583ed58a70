import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import type { OfficeRow } from '@/lib/applications/office-list';
import { daysWaited } from '@/lib/applications/screening/screening-dues';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';

/** By when one is to be screened and how long it has been waiting; of one that is being mended that its clock stands still. */
export async function ScreeningDue({
  row: { status, screenBy, screenSince },
  now,
}: {
  row: Pick<OfficeRow, 'status' | 'screenBy' | 'screenSince'>;
  now: Date;
}) {
  const t = await getTranslator('applications');
  if (status === 'RETURNED') return <span className="text-ink-soft">{t('list.clockStands')}</span>;
  if (screenBy === null) return '—';
  return (
    <>
      <DueBy due={dueOf(await getTranslator('inbox'), lastInstantBefore(screenBy), now)} />
      {screenSince !== null && (
        <span className="block text-small text-ink-soft">
          {t('list.waited', { days: daysWaited(screenSince, now) })}
        </span>
      )}
    </>
  );
}
