import { executionText } from '@/components/rounds/execution-text';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/kernel/money';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { commitmentAsked } from '@/lib/plans/announcing/commitment-text';
import { ownMoneyLines } from '@/lib/plans/announcing/rule-texts';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** The rest of the timetable, the limits and whom to ask, before the announcement's prose. */
export async function PublishedRoundFacts({ round }: { round: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const { terms } = round;
  const period = (from: string | null, to: string | null) =>
    from && to && t('round.period', { from: t.day(from), to: t.day(to) });
  return (
    <Section id="facts" title={t('round.facts')}>
      <Facts
        facts={[
          { term: t('round.opens'), value: round.opensAt && t.dateTime(round.opensAt) },
          { term: t('round.arrival'), value: t(`round.arrivals.${terms.arrival}`) },
          { term: t('round.commitment'), value: t(`round.commitments.${commitmentAsked(terms, round.form.sections)}`) },
          { term: t('round.late'), value: t('round.lateValue', { days: terms.lateEntry.mostDays }) },
          { term: t('round.review'), value: period(round.reviewFrom, round.reviewTo) },
          { term: t('round.execution'), value: await executionText(round) },
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
    </Section>
  );
}
