import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, isPerson } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import type { Problem } from '@/lib/kernel/refusal';
import { keepApart } from '@/lib/people/keep-apart';
import { MEMBERSHIP } from '@/lib/people/offices';
import { welcomePerson } from '@/lib/people/welcome-person';

type Named = { personName?: string | undefined; personEmail?: string | undefined; leadsTo: string };

/** Whoever comes without signing in says who they are. */
export function problemsInName(actor: Actor, named: Named): Problem[] {
  if (isPerson(actor)) return [];
  const fields = ['personName', 'personEmail'] as const;
  return fields
    .filter((field) => named[field] === undefined)
    .map((field) => ({ code: 'kernel.problems.required', field }));
}

/**
 * The person behind an act that makes an owner, by somebody who may not be signed in; told `news` by letter. Who is signed in
 * consents by the act, and whose account is made by it by opening the account; somebody else's account only when asked.
 * Whoever typed the address has proved nothing: `news` carries none of their words.
 * @throws Refusal 'refused' for an administrator of the platform
 */
export async function personBehind(
  tx: Tx,
  { actor, named: { personName, personEmail, leadsTo }, news }: { actor: Actor; named: Named; news: string },
  now: Date,
): Promise<{ id: string; consents: boolean }> {
  if (isPerson(actor)) {
    const own = await tx.person.findUnique({ where: { id: actor.personId }, select: { email: true } });
    await keepApart(tx, { ...found(own, 'the person who acts'), office: MEMBERSHIP });
    return { id: actor.personId, consents: true };
  }
  const person = await welcomePerson(tx, { email: personEmail ?? '', name: personName ?? '', news, leadsTo }, now);
  return { id: person.id, consents: person.isNew };
}
