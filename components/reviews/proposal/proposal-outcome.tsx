import { Notice } from '@/components/ui/notice';
import type { ProposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';

type Proposal = NonNullable<ProposalDetail['proposal']>;
type Cause = Proposal['outcome']['causes'][number];

/** How good it is, what a lottery costs, and why anything stays empty. */
export async function ProposalOutcome({ proposal }: { proposal: Proposal }) {
  const t = await getTranslator('reviews');
  const { gap, price, causes } = proposal.outcome;
  const percent = (share: number): string => String(Math.round(share * 1000) / 10);
  return (
    <>
      {proposal.faults > 0 && (
        <Notice tone="refused" className="mb-4">
          {t('problems.proposalFaults', { count: proposal.faults })}
        </Notice>
      )}
      {causes.length > 0 && (
        <Notice tone="waiting" title={t('proposal.causes')} className="mb-4">
          <ul>
            {causes.map((cause) => (
              <li key={JSON.stringify(cause)} className="mb-1">
                <CauseLine cause={cause} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="mb-4 max-w-text text-ink-soft">
        {gap === null
          ? t(price === null ? 'proposal.best' : 'proposal.drawn')
          : t(`proposal.gaps.${gap.aim}`, { found: Math.round(gap.found), bound: Math.ceil(gap.bound - 1e-6) })}
        {price !== null &&
          t('proposal.price', {
            most: percent(price.mostChance),
            matched: percent(price.matched / Math.max(1, price.readings)),
            without: percent(price.matchedWithout / Math.max(1, price.readings)),
            seed: proposal.seed,
          })}
      </p>
    </>
  );
}

async function CauseLine({ cause }: { cause: Cause }) {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  const { code, kinds, count, numbers, needed, able } = cause;
  const among = kinds.map((kind) => experts(`kinds.${kind}`)).join(t('proposal.or'));
  return t(`proposal.cause.${code}`, {
    among,
    count,
    needed,
    able,
    numbers: numbers.join('、'),
    experts: cause.experts.join('、'),
    people: cause.experts.length,
  });
}
