import 'server-only';
import type { Tx } from '@/lib/db/client';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { invitationAddress, openInvitation } from './invitation-token';
import { newsLetter, welcomeLetter } from './letters';
import { knownName } from './rules';

type Welcome = {
  email: string;
  name: string;
  /** What the letter tells, one Chinese sentence. */
  news: string;
  /** Where the one-time link leads once the password is set. */
  leadsTo?: string;
  /** Who stands under the letter, where that is not the office. */
  signedBy?: string;
};

/**
 * The person of an address, made when there is none, told the news by letter. Who has no password yet finds a
 * one-time link in the letter. Callers answer the same in both cases, so nobody learns whether the account existed.
 */
export async function welcomePerson(
  tx: Tx,
  { email, name, news, leadsTo = '', signedBy }: Welcome,
  now: Date,
): Promise<{ id: string; name: string; isNew: boolean }> {
  const isNew = (await tx.person.count({ where: { email } })) === 0;
  const person = await tx.person.upsert({ where: { email }, update: {}, create: { email, name, createdAt: now } });
  const welcomed = { id: person.id, name: person.name, isNew };
  if (person.disabledAt !== null) return welcomed;
  const link = async () => invitationAddress(await openInvitation(tx, { personId: person.id, leadsTo }, now));
  const letter =
    person.passwordHash === null
      ? welcomeLetter(news, await link())
      : newsLetter(person.name, { news, address: fullAddress(leadsTo === '' ? paths.desk() : leadsTo) });
  await postLetter(
    tx,
    { to: { email, name: knownName(person) }, text: signedBy === undefined ? letter : { ...letter, signedBy } },
    now,
  );
  return welcomed;
}
