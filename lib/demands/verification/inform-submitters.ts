import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LetterText } from '@/lib/mail/post-letter';
import { postLetters } from '@/lib/mail/post-letters';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { placeIn } from '@/lib/vault/places';
import { openAll } from '@/lib/vault/seal';

const submitterOf = {
  id: true,
  number: true,
  title: true,
  submitterName: true,
  submitterPhone: true,
  submitterPersonId: true,
  organisation: { select: { status: true, contactEmail: true, contactName: true } },
} as const;

type Told = { demandId: string; textFor: (demand: { id: string; number: string; title: string }) => LetterText };

/**
 * Tells whoever raised the demand, and everybody whose demand was merged into it: by letter where an address is known,
 * else by text message. The address an organisation gave counts once the office has verified it: before that, anybody could
 * have given anybody's. Who left neither cannot be told.
 */
export async function informSubmitters(tx: Tx, { demandId, textFor }: Told, now: Date): Promise<void> {
  const demands = await tx.demand.findMany({
    where: { OR: [{ id: demandId }, { mergedIntoId: demandId }] },
    select: submitterOf,
    orderBy: { receivedAt: 'asc' },
  });
  const personIds = demands.flatMap(({ submitterPersonId }) => submitterPersonId ?? []);
  const people = new Map(
    (await tx.person.findMany({ where: { id: { in: personIds } }, select: { id: true, email: true, name: true } })).map(
      (person) => [person.id, person],
    ),
  );
  const phones = await openAll(
    tx,
    demands.map(({ id, submitterPhone }) => ({ place: placeIn('Demand.submitterPhone', id), sealed: submitterPhone })),
  );
  const told = demands.map((demand, at) => {
    const { submitterName, submitterPersonId } = demand;
    const organisation = demand.organisation?.status === 'VERIFIED' ? demand.organisation : null;
    const person = people.get(submitterPersonId ?? '');
    const email = organisation?.contactEmail || person?.email || '';
    return {
      text: textFor(demand),
      email,
      phone: phones[at] ?? '',
      name: organisation?.contactName ?? person?.name ?? submitterName,
    };
  });
  await postLetters(
    tx,
    told.map(({ email, name, text }) => ({ to: { email, name }, text })),
    now,
  );
  const messages = told
    .filter(({ email }) => email === '')
    .map(({ phone, name, text }) => ({ to: { phone, name }, text }));
  await postTextMessages(tx, messages, now);
}
