import { dueOf } from '@/components/inbox/due-of';
import { executionText } from '@/components/rounds/execution-text';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { formatPercent, formatYuan, sumFen } from '@/lib/kernel/money';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { ownMoneyLines } from '@/lib/plans/announcing/rule-texts';
import { grantText } from '@/lib/plans/terms/grant-text';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** The timetable and the limits, before the announcement's prose. */
export async function PublishedRoundFacts({ round, now }: { round: PublishedRound; now: Date }) {
  const t = await getTranslator('disclosure');
  const { terms, closesAt, phase } = round;
  const period = (from: string | null, to: string | null) =>
    from && to && t('round.period', { from: t.day(from), to: t.day(to) });
  const closing =
    closesAt &&
    (phase === 'open' ? <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} /> : t.deadline(closesAt));
  return (
    <section aria-label={t('round.facts')}>
      <Facts
        facts={[
          { term: t('round.opens'), value: round.opensAt && t.dateTime(round.opensAt) },
          { term: t('round.closes'), value: closing },
          { term: t('round.review'), value: period(round.reviewFrom, round.reviewTo) },
          { term: t('round.execution'), value: await executionText(round) },
          { term: t('round.total'), value: await totalOf(round) },
          { term: t('round.cap'), value: grantText(terms, round.categories) },
          {
            term: t('round.share'),
            value: [t('round.shareValue', { percent: formatPercent(terms.maxGrantBp) }), ...ownMoneyLines(terms)].join(
              t('round.separator'),
            ),
          },
          { term: t('round.most'), value: t('round.mostValue', { count: terms.maxApplicationsPerOrganisation }) },
          { term: t('round.publicity'), value: t('round.publicityValue', { days: terms.publicity.workingDays }) },
          { term: t('round.host'), value: hostOf(round) },
          ...(round.organiser === '' ? [] : [{ term: t('round.organiser'), value: round.organiser }]),
          ...(round.coOrganisers.length === 0
            ? []
            : [{ term: t('round.coOrganisers'), value: round.coOrganisers.join(t('round.listSeparator')) }]),
          { term: t('round.contact'), value: [round.contactName, round.contactPhone].filter(Boolean).join(' ') },
          { term: t('round.complaint'), value: round.complaintPhone },
        ]}
      />
      {round.extensions.map((extension) => (
        <Notice key={extension.toAt.toISOString()} tone="waiting" title={t('round.extensions')} className="mt-4">
          {t('round.extension', {
            from: t.deadline(extension.fromAt),
            to: t.deadline(extension.toAt),
            reason: extension.reason,
          })}
        </Notice>
      ))}
      {phase === 'open' && (
        <p className="mt-4 max-w-text">
          <strong className="font-semibold">{t('round.how')}</strong> {t('round.howText')}
        </p>
      )}
    </section>
  );
}

/** Of a track both: the edition's money, which the list names, and its own. */
async function totalOf({ totalFen, trackName, tracks }: PublishedRound): Promise<string> {
  const [t, ofTracks] = [await getTranslator('disclosure'), await getTranslator('tracks')];
  if (tracks.length === 0) return t('yuan', { amount: formatYuan(totalFen) });
  return ofTracks('edition.totalOf', {
    edition: formatYuan(sumFen(tracks.map((track) => track.totalFen))),
    track: trackName,
    own: formatYuan(totalFen),
  });
}
