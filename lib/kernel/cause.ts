import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import type { Actor } from './actor';
import { oneInProcess } from './one-in-process';

/**
 * Who a letter goes back to, for turns only: a person's id, 'system', or a visitor's address as a digest; the city it
 * happened in; and the region whose office signs it.
 */
export type Cause = { causedBy: string; cityId: string | null; officeAt: string | null };

const causes = oneInProcess('cause', () => new AsyncLocalStorage<Cause>());
const ofItself: Cause = { causedBy: 'system', cityId: null, officeAt: null };

/** Does what a person asked for, so that what follows from it deep below can be put down to them. Said once, by the door. */
export const causing = <Result>(
  { actor, ip, subject }: { actor: Actor; ip: string; subject: unknown },
  work: () => Promise<Result>,
): Promise<Result> =>
  causes.run({ causedBy: whoOf(actor, ip), cityId: cityOf(actor, subject), officeAt: officeOf(actor, subject) }, work);

export const currentCause = (): Cause => causes.getStore() ?? ofItself;

function whoOf({ personId, kind }: Actor, ip: string): string {
  if (personId !== null) return personId;
  if (kind === 'system') return ofItself.causedBy;
  const digest = createHmac('sha256', process.env['NEXTAUTH_SECRET'] ?? '').update(`cause:${ip}`);
  return `visitor:${digest.digest('hex').slice(0, 16)}`;
}

/** The city of what it is about; else that of the one office somebody works in. */
function cityOf({ grants }: Actor, subject: unknown): string | null {
  const { cityId } = (typeof subject === 'object' && subject !== null ? subject : {}) as Record<string, unknown>;
  return typeof cityId === 'string' ? cityId : (grants[0]?.cityId ?? null);
}

/** The office in which an officer acts; for anybody else that of the round or the region it is about, or of its city. */
function officeOf(actor: Actor, subject: unknown): string | null {
  const own = actor.grants.find(({ role }) => role === 'OFFICER');
  if (own !== undefined) return own.regionId;
  const about = (typeof subject === 'object' && subject !== null ? subject : {}) as Record<string, unknown>;
  const { regionId } = (
    typeof about['round'] === 'object' && about['round'] !== null ? about['round'] : about
  ) as Record<string, unknown>;
  return typeof regionId === 'string' ? regionId : cityOf(actor, subject);
}
