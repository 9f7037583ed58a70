import type { Stratum } from '@/lib/reviews/drawing/rule';
import type { Translate } from '@/lib/web/messages';

type Words = { t: Translate<'draws'>; experts: Translate<'experts'> };

/** What seats are for, in words; those for any kind are for the rest only where others have seats of their own. */
export function kindSaid(
  { t, experts }: Words,
  strata: readonly Pick<Stratum, 'kind'>[],
  kind: Stratum['kind'],
): string {
  if (kind !== 'ANY') return experts(`kinds.${kind}`);
  return t(strata.length > 1 ? 'seatKinds.ANY' : 'seatKinds.ALL');
}
