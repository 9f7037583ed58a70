import { Facts } from '@/components/ui/facts';
import type { PublicisedAward } from '@/lib/awards/publicity/publicised-awards';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Notice = {
  startDay: string;
  endDay: string;
  endsAt: Date;
  workingDays: number;
  countFirstDay: boolean;
  provisional: boolean;
  publishedAt: Date;
};

/** The period, and what is publicised. */
export async function NoticeFacts({
  roundId,
  notice,
  lines,
}: {
  roundId: string;
  notice: Notice;
  lines: PublicisedAward[];
}) {
  const t = await getTranslator('awards');
  const standing = lines.filter(({ ended }) => ended === null);
  const list = t('publicity.facts.listValue', {
    count: standing.length,
    amount: formatYuan(sumFen(standing.map(({ amountFen }) => amountFen))),
  });
  const revoked = lines.length - standing.length;
  return (
    <Facts
      facts={[
        {
          term: t('publicity.facts.period'),
          value: t('publicity.facts.periodValue', { start: t.day(notice.startDay), end: t.day(notice.endDay) }),
        },
        {
          term: t('publicity.facts.days'),
          value: t('publicity.facts.daysValue', {
            days: notice.workingDays,
            first: notice.countFirstDay ? 'yes' : 'no',
          }),
        },
        {
          term: t('publicity.facts.endsAt'),
          value: `${t.day(notice.endDay)} 24:00${notice.provisional ? ` · ${t('publicity.facts.provisional')}` : ''}`,
        },
        {
          term: t('publicity.facts.list'),
          value: revoked === 0 ? list : `${list} · ${t('publicity.facts.revoked', { count: revoked })}`,
        },
        { term: t('publicity.facts.published'), value: t.dateTime(notice.publishedAt) },
        {
          term: t('publicity.facts.publicPage'),
          value: <a href={paths.result(roundId)}>{t('publicity.facts.publicLink')}</a>,
        },
      ]}
    />
  );
}
