import type { DemandDetail } from '@/lib/demands/queries';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

/** `mover` as `moverOf` says it. */
type Speaker = { t: Translate<'demands'>; mover: string };

/** One sentence: where a demand stands, whose move it is and by when. */
export function demandState({ t, mover }: Speaker, demand: DemandDetail): string {
  const { status, verifyDue } = demand;
  return t(`pages.state.${status}`, {
    mover,
    day: verifyDue === null ? '' : t.day(lastInstantBefore(verifyDue.at)),
    late: verifyDue?.overdue ? 'yes' : 'no',
    provisional: verifyDue?.provisional ? 'yes' : 'no',
  });
}
