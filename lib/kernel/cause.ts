import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import type { Actor } from './actor';
import { oneInProcess } from './one-in-process';

/** Who a letter goes back to, for turns only: a person's id, 'system', or a visitor's address as a digest; and the city it happened in. */
export type Cause = { causedBy: string; cityId: string | null };

const causes = oneInProcess('cause', () => new AsyncLocalStorage<Cause>());
const ofItself: Cause = { causedBy: 'system', cityId: null };

/** Does what a person asked for, so that what follows from it deep below can be put down to them. Said once, by the door. */
export const causing = <Result>(
  { actor, ip, subject }: { actor: Actor; ip: string; subject: unknown },
  work: () => Promise<Result>,
): Promise<Result> => causes.run({ causedBy: whoOf(actor, ip), cityId: cityOf(actor, subject) }, work);

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
