import { Notice } from '@/components/ui/notice';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ReleasedNoticeProps = { roundId: string; summary: DecisionSummary };

/** What the release did, in its numbers, with the way to what the public reads. */
export async function ReleasedNotice({ roundId, summary: { counts, total, awardedFen } }: ReleasedNoticeProps) {
  const t = await getTranslator('awards');
  return (
    <Notice tone="passed" title={t('release.done')} className="mb-6 no-print">
      <p>
        {t('release.doneText', {
          award: counts.AWARD,
          amount: formatYuan(awardedFen),
          reserve: counts.RESERVE,
          decline: counts.DECLINE,
          letters: total,
        })}{' '}
        <a href={paths.result(roundId)}>{t('publicity.facts.publicLink')}</a>
      </p>
    </Notice>
  );
}
