import type { ProposedEntry } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';

type Reader = Pick<ProposedEntry['readers'][number], 'byHand' | 'capacity' | 'knows' | 'kind' | 'fault'>;
type Lacking = NonNullable<ProposedEntry['lacking']>;

/** Why somebody reads it, or what stands in the way by now. */
export async function sayReader(): Promise<(reader: Reader) => string> {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  return ({ byHand, capacity, knows, kind, fault }) =>
    [
      fault && t(`problems.${fault}`, { capacity }),
      byHand === null && t('proposal.why.assigned'),
      byHand === true && t('proposal.why.byHand'),
      t(knows ? 'proposal.why.knows' : 'proposal.why.other'),
      kind && t('proposal.why.kind', { kind: experts(`kinds.${kind}`) }),
    ]
      .filter(Boolean)
      .join(' · ');
}

export async function sayLacking(): Promise<(lacking: Lacking) => string> {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  return ({ missing, quotas }) =>
    [
      missing > 0 && t('stage.lacking', { count: missing }),
      ...quotas.map((quota) =>
        t('proposal.quotaLacking', {
          count: quota.missing,
          kinds: quota.kinds.map((kind) => experts(`kinds.${kind}`)).join(t('proposal.or')),
        }),
      ),
    ]
      .filter(Boolean)
      .join('；');
}
