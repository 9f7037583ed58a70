import type { DemandDetail } from '@/lib/demands/queries';
import { lastInstantBefore } from '@/lib/demands/rules';
import type { Translate } from '@/lib/web/messages';

/** One sentence: where a demand stands, whose move it is and by when. */
export function demandState(t: Translate<'demands'>, demand: DemandDetail): string {
  const { status, verifyDue, region } = demand;
  return t(`pages.state.${status}`, {
    region: region.name,
    day: verifyDue === null ? '' : t.day(lastInstantBefore(verifyDue.at)),
    late: verifyDue?.overdue ? 'yes' : 'no',
    provisional: verifyDue?.provisional ? 'yes' : 'no',
  });
}
