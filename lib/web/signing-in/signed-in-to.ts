import 'server-only';
import { headers } from 'next/headers';
import { paths } from '@/lib/paths/paths';
import { loadActor } from '@/lib/people/load-actor';
import { actorFrom } from '@/lib/web/networks/withheld';
import { clientAddress } from '@/lib/web/request-facts';
import { settleFor } from '@/lib/web/way-back';

/**
 * Where a session that was just opened leads: to where somebody wanted to go, or first to what is still owed. Whose office is
 * withheld where they are reads so on their account's page, instead of pages that are not there.
 */
export async function signedInTo(sessionId: string, to: string): Promise<string> {
  const entrant = await loadActor(sessionId, new Date());
  if (entrant === null) return to;
  if (entrant.owes !== null) return settleFor(entrant.owes, to);
  const { isWithheld } = actorFrom(entrant, clientAddress(await headers()));
  return isWithheld ? paths.account() : to;
}
