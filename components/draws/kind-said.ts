import type { Stratum } from '@/lib/reviews/drawing/rule';
import type { Translate } from '@/lib/web/messages';

/** What seats are for, in words. */
export const kindSaid = (draws: Translate<'draws'>, experts: Translate<'experts'>, kind: Stratum['kind']): string =>
  kind === 'ANY' ? draws('seatKinds.ANY') : experts(`kinds.${kind}`);
