import { executionText } from '@/components/rounds/execution-text';
import type { EditableRound } from '@/components/rounds/settings/settings-form';
import { Facts } from '@/components/ui/facts';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent, formatYuan, sumFen } from '@/lib/kernel/money';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { getTranslator } from '@/lib/web/messages';

type RoundPartFactsProps = { part: 'basics' | 'timetable' | 'funding'; round: EditableRound };

/** What a part of the round's own settings says, for whoever cannot change it (any more). */
export async function RoundPartFacts({ part, round }: RoundPartFactsProps) {
  const t = await getTranslator('rounds');
  if (part === 'funding') return <FundingFacts round={round} />;
  if (part === 'basics')
    return (
      <Facts
        facts={[
          ...(['title', 'summary'] as const).map((name) => ({ term: t(`basics.${name}`), value: round[name] })),
          { term: t('basics.host'), value: hostOf(round) },
          { term: t('basics.organiser'), value: round.organiser },
          { term: t('basics.coOrganisers'), value: round.coOrganisers.join(t('facts.separator')) },
          ...(['contactName', 'contactPhone', 'complaintPhone'] as const).map((name) => ({
            term: t(`basics.${name}`),
            value: round[name],
          })),
        ]}
      />
    );
  const review = ['reviewFrom', 'reviewTo'] as const;
  return (
    <Facts
      facts={[
        ...(['opensAt', 'closesAt'] as const).map((name) => ({
          term: t(`timetable.${name}`),
          value: round[name] && t.dateTime(round[name]),
        })),
        ...review.map((name) => ({ term: t(`timetable.${name}`), value: round[name] && t.day(round[name]) })),
        { term: t('facts.execution'), value: await executionText(round) },
      ]}
    />
  );
}

async function FundingFacts({ round }: { round: EditableRound }) {
  const [t, disclosure] = [await getTranslator('rounds'), await getTranslator('disclosure')];
  const names = new Map(round.categories.map(({ code, name }) => [code, name]));
  const funds = new Map(round.funding.map(({ fund }) => [fund.id, fund.name]));
  return (
    <>
      <DataTable
        id="funding"
        caption={t('funding.lines')}
        captionHidden
        exported={false}
        rows={round.funding}
        rowKey={({ id }) => id}
        columns={[
          { key: 'fund', header: t('funding.fund'), render: ({ fund }) => fund.name },
          { key: 'region', header: t('facts.region'), render: ({ fund }) => fund.region.name },
          {
            key: 'amount',
            header: t('funding.amount'),
            align: 'right',
            phone: 'state',
            render: ({ amountFen }) => formatYuan(amountFen),
          },
        ]}
        footer={{
          fund: t('frozen.sum'),
          amount: formatYuan(sumFen(round.funding.map(({ amountFen }) => amountFen))),
        }}
      />
      {round.terms.minimumShares.length > 0 && (
        <DataTable
          id="shares"
          caption={t('shares.title')}
          exported={false}
          rows={round.terms.minimumShares}
          rowKey={({ label }) => label}
          columns={[
            { key: 'label', header: t('shares.label'), render: ({ label }) => label },
            {
              key: 'of',
              header: t('shares.of'),
              render: ({ of }) =>
                of.by === 'fund' ? (funds.get(of.fundId) ?? '—') : disclosure(`fundKind.${of.kind}`),
            },
            {
              key: 'categories',
              header: t('shares.categories'),
              render: ({ categoryCodes }) =>
                categoryCodes.map((code) => names.get(code) ?? code).join(t('facts.separator')),
            },
            {
              key: 'min',
              header: t('frozen.least'),
              align: 'right',
              render: ({ minBp }) => `${formatPercent(minBp)}%`,
            },
          ]}
        />
      )}
    </>
  );
}
