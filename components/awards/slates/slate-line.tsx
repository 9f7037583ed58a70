import type { SlateInForce } from '@/lib/awards/slates/slate-in-force';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type SlateLineProps = { roundId: string; slate: SlateInForce; mayDecide: boolean };

/** On the page of decisions: the slate they follow or that waits, and the way to work one out. */
export async function SlateLine({ roundId, slate, mayDecide }: SlateLineProps) {
  const t = await getTranslator('slates');
  if (slate === null && !mayDecide) return null;
  const said =
    slate === null
      ? null
      : slate.status === 'PROPOSED'
        ? t('onDecisions.proposed', { name: slate.name })
        : t('onDecisions.adopted', {
            name: slate.name,
            signed: slate.departing > 0 ? 'yes' : 'no',
            signer: slate.settledBy?.name ?? '—',
          });
  return (
    <p className="mb-4 max-w-text">
      {slate !== null && (
        <>
          {said}{' '}
          <a className="link" href={paths.slate(roundId, slate.id)}>
            {t('onDecisions.open')}
          </a>
          {' · '}
        </>
      )}
      <a className="link" href={paths.roundSlates(roundId)}>
        {t('onDecisions.link')}
      </a>
    </p>
  );
}
