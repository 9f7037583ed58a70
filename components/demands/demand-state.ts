import type { DemandDetail } from '@/lib/demands/queries';
import type { Translate } from '@/lib/web/messages';
import { contactedOn } from './contacted-on';

/** `mover` as `moverOf` says it. */
type Speaker = { t: Translate<'demands'>; mover: string };

/** One sentence: where a demand stands, whose move it is and by when. */
export function demandState({ t, mover }: Speaker, demand: DemandDetail, now: Date): string {
  const { status, verifyDue } = demand;
  const silent = demand.claims.filter(({ releasedAt, contacts }) => releasedAt === null && contacts.length === 0);
  const contacted = contactedOn(demand.claims);
  const [contactDue] = silent
    .flatMap(({ contactDueAt }) => contactDueAt ?? [])
    .toSorted((one, other) => one.getTime() - other.getTime());
  return t(`pages.state.${status}`, {
    mover,
    day: verifyDue === null ? '' : t.deadline(verifyDue.at),
    late: verifyDue?.overdue ? 'yes' : 'no',
    contactDue: contactDue === undefined ? '' : t.deadline(contactDue),
    contact: contacted !== null ? 'made' : contactDue === undefined ? 'open' : contactDue <= now ? 'late' : 'due',
    contacted: contacted === null ? '' : t.day(contacted),
    provisional: verifyDue?.provisional ? 'yes' : 'no',
  });
}
