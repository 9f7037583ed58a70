import { Facts } from '@/components/ui/facts';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { WhoApplies } from './who-applies';

/** A score with what is to be said of it: its grade, what facts added, that it stays under the pass line. */
export function scoreText(t: Translate<'awards'>, row: ScoredRow): string {
  return [
    row.score ?? '—',
    ...(row.grade === null ? [] : [t('decisions.grade', { grade: row.grade })]),
    ...(row.bonusReasons.length === 0
      ? []
      : [t('decisions.bonus', { points: Number(row.bonusPoints), reasons: row.bonusReasons.join('、') })]),
    ...(row.isBelowLine ? [t('decisions.belowLine')] : []),
  ].join(' · ');
}

type ScoredRow = Pick<ShownDecision, 'score' | 'grade' | 'bonusPoints' | 'bonusReasons' | 'isBelowLine'>;

/** What a decision goes by: rank and score, what is asked for and how much of it may be granted. */
export async function DecisionFacts({ row }: { row: ShownDecision }) {
  const [t, words] = [await getTranslator('awards'), await getTranslator('applications')];
  const yuan = (fen: bigint): string => words('overview.yuan', { amount: formatYuan(fen) });
  return (
    <Facts
      facts={[
        {
          term: t('decisions.rank'),
          value: row.rank === null ? null : [row.rank, row.tied ? t('decisions.tied') : ''].join(' ').trim(),
        },
        { term: t('decisions.score'), value: row.score === null ? null : scoreText(t, row) },
        { term: t('decisions.category'), value: row.categoryName },
        {
          term: words('overview.organisation'),
          value: <WhoApplies lead={row.leadName} partners={row.partnerNames ?? ''} />,
        },
        { term: words('overview.amount'), value: yuan(row.requestedFen) },
        {
          term: t('decisions.most'),
          value: [
            yuan(row.mostFen),
            ...(row.extraFen === 0n
              ? []
              : [t('decisions.extra', { amount: formatYuan(row.extraFen), reasons: row.extraReasons.join('、') })]),
          ].join(' · '),
        },
        ...(row.outcome === 'AWARD' && row.amountFen !== null
          ? [{ term: t('decisions.amountLabel'), value: yuan(row.amountFen) }]
          : []),
        ...(row.reason ? [{ term: t('decisions.reason'), value: row.reason }] : []),
      ]}
    />
  );
}
