import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { formatDateTime, formatDay } from '@/lib/kernel/shanghai';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** The timetable and the limits, before the announcement's prose. */
export async function CallFacts({ call, now }: { call: PublishedRound; now: Date }) {
  const t = await getTranslator('disclosure');
  const { terms, closesAt, phase } = call;
  const period = (from: string | null, to: string | null) =>
    from && to && t('call.period', { from: formatDay(from), to: formatDay(to) });
  const closing =
    closesAt &&
    (phase === 'open' ? <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} /> : formatDateTime(closesAt));
  return (
    <section aria-label={t('call.facts')}>
      <Facts
        facts={[
          { term: t('call.opens'), value: call.opensAt && formatDateTime(call.opensAt) },
          { term: t('call.closes'), value: closing },
          { term: t('call.review'), value: period(call.reviewFrom, call.reviewTo) },
          { term: t('call.execution'), value: period(call.executionFrom, call.executionTo) },
          { term: t('call.total'), value: t('yuan', { amount: formatYuan(call.totalFen) }) },
          { term: t('call.cap'), value: t('yuan', { amount: formatYuan(terms.perProjectCapFen) }) },
          {
            term: t('call.share'),
            value:
              terms.maxGrantBp === 10_000
                ? t('call.shareWhole')
                : t('call.shareValue', { percent: formatPercent(terms.maxGrantBp) }),
          },
          { term: t('call.most'), value: t('call.mostValue', { count: terms.maxApplicationsPerOrganisation }) },
          { term: t('call.publicity'), value: t('call.publicityValue', { days: terms.publicity.workingDays }) },
          { term: t('call.contact'), value: [call.contactName, call.contactPhone].filter(Boolean).join(' ') },
          { term: t('call.complaint'), value: call.complaintPhone },
        ]}
      />
      {call.extensions.map((extension) => (
        <Notice key={extension.toAt.toISOString()} tone="waiting" title={t('call.extensions')} className="mt-4">
          {t('call.extension', {
            from: formatDateTime(extension.fromAt),
            to: formatDateTime(extension.toAt),
            reason: extension.reason,
          })}
        </Notice>
      ))}
      {phase === 'open' && (
        <p className="mt-4 max-w-text">
          <strong className="font-semibold">{t('call.how')}</strong> {t('call.howText')}
        </p>
      )}
    </section>
  );
}
