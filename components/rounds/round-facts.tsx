import { Facts } from '@/components/ui/facts';
import { formatPercent, formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { grantText } from '@/lib/plans/terms/grant-text';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { getTranslator } from '@/lib/web/messages';
import { executionText } from './execution-text';

/** What a round is, at a glance. */
export async function RoundFacts({ round }: { round: RoundSettings }) {
  const t = await getTranslator('rounds');
  const { terms } = round;
  const totalFen = sumFen(round.funding.map(({ amountFen }) => amountFen));
  const period = (from: string | null, to: string | null): string =>
    from === null || to === null ? '' : t('facts.period', { from: t.day(from), to: t.day(to) });
  return (
    <Facts
      facts={[
        { term: t('facts.region'), value: round.region.name },
        {
          term: t('facts.number'),
          value: t('facts.numberValue', { year: String(round.year), sequence: String(round.sequence) }),
        },
        { term: t('timetable.opensAt'), value: round.opensAt && t.dateTime(round.opensAt) },
        { term: t('timetable.closesAt'), value: round.closesAt && t.deadline(round.closesAt) },
        { term: t('facts.review'), value: period(round.reviewFrom, round.reviewTo) },
        { term: t('facts.execution'), value: await executionText(round) },
        {
          term: t('facts.total'),
          value: round.funding.length === 0 ? '' : t('facts.yuan', { amount: formatYuan(totalFen) }),
        },
        { term: t('facts.sources'), value: round.funding.map(({ fund }) => fund.name).join(t('facts.separator')) },
        { term: t('facts.cap'), value: grantText(terms, round.categories) },
        { term: t('facts.maxGrant'), value: `${formatPercent(terms.maxGrantBp)}%` },
        { term: t('facts.categories'), value: round.categories.map(({ name }) => name).join(t('facts.separator')) },
        {
          term: t('facts.stages'),
          value: round.stages
            .map(({ name, cutCount }) => (cutCount === null ? name : t('facts.stageCut', { name, cut: cutCount })))
            .join(t('facts.then')),
        },
        { term: t('facts.contact'), value: [round.contactName, round.contactPhone].filter(Boolean).join(' ') },
        {
          term: t('facts.announcement'),
          value: <a href={paths.roundAnnouncement(round.id)}>{t('facts.readAnnouncement')}</a>,
        },
      ]}
    />
  );
}
