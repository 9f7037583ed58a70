import { Notice } from '@/components/ui/notice';
import type { LateEntryCause, LateEntryStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

type Used = {
  status: LateEntryStatus;
  cause: LateEntryCause;
  reason: string;
  until: Date;
  proposedBy: { name: string };
  decidedBy: { name: string } | null;
};

/** That an application was let in after the deadline: why, and which two answer for it. */
export async function LateMark({ entry }: { entry: Used | null }) {
  if (entry?.status !== 'USED') return null;
  const t = await getTranslator('applications');
  const by = {
    proposed: entry.proposedBy.name,
    decided: entry.decidedBy?.name ?? '',
    until: t.deadline(entry.until),
  };
  return (
    <Notice tone="waiting" title={t('late.mark')} className="mb-6">
      <p>{t('late.markValue', { cause: t(`late.causes.${entry.cause}`), reason: entry.reason })}</p>
      <p className="text-small text-ink-soft">{t('late.markBy', by)}</p>
    </Notice>
  );
}
