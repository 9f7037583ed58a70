import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { roundsOfFund } from '@/lib/rounds/rounds-of-fund';
import { roundPhase } from '@/lib/rounds/rules';
import { getTranslator } from '@/lib/web/messages';
import { RoundStatusTag } from './round-status-tag';

type RoundsOfFundProps = { rounds: Awaited<ReturnType<typeof roundsOfFund>>; now: Date; isObserver: boolean };

/** Where a fund's money goes: each round with what it was allotted and what it has awarded of it. */
export async function RoundsOfFund({ rounds, now, isObserver }: RoundsOfFundProps) {
  const t = await getTranslator('funds');
  return (
    <Section id="rounds" title={t('fund.rounds')}>
      {rounds.length === 0 ? (
        <p className="text-ink-soft">{t('fund.noRounds')}</p>
      ) : (
        <DataTable
          id="rounds-of-fund"
          caption={t('fund.rounds')}
          captionHidden
          dense
          rows={rounds}
          rowKey={({ id }) => id}
          rowHref={({ id }) => (isObserver ? paths.observeRound(id) : paths.officeRound(id))}
          columns={[
            { key: 'title', header: t('fund.round'), render: ({ title }) => title },
            {
              key: 'status',
              header: t('fund.status'),
              render: (round) => <RoundStatusTag phase={roundPhase(round, now)} />,
              phone: 'state',
            },
            {
              key: 'amount',
              header: t('fund.amount'),
              align: 'right',
              render: ({ amountFen }) => formatYuan(amountFen),
            },
            {
              key: 'awarded',
              header: t('list.awarded'),
              align: 'right',
              render: ({ awardedFen }) => formatYuan(awardedFen),
            },
          ]}
          footer={{
            amount: formatYuan(sumFen(rounds.map(({ amountFen }) => amountFen))),
            awarded: formatYuan(sumFen(rounds.map(({ awardedFen }) => awardedFen))),
          }}
        />
      )}
    </Section>
  );
}
