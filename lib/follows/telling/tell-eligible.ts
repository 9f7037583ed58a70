import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formatDeadline } from '@/lib/kernel/shanghai';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { knownName } from '@/lib/people/rules';
import { organisationsThatMayApply } from '@/lib/rehearsals/around-the-round';
import { roundById } from '@/lib/rounds/load';
import { eligibleCallLetter } from '../letters';

/** A call of which nobody was told for longer is no news. */
const NEWS_MS = 7 * 86_400_000;

/**
 * Writes to the editors of every organisation that passes the gates of a call as it stands on record, once, when the call has
 * been published; whoever does not want it has said so. One call at a time. Returns how many letters.
 */
export async function tellEligible(tx: Tx, now: Date): Promise<number> {
  const next = await tx.round.findFirst({
    where: { publishedAt: { gte: new Date(now.getTime() - NEWS_MS) }, status: 'OPEN', eligibleToldAt: null },
    orderBy: { publishedAt: 'asc' },
    select: { id: true },
  });
  const round = next === null ? null : await roundById(tx, { roundId: next.id });
  if (round === null) return 0;
  const { eligible } = await organisationsThatMayApply(tx, round, now);
  const members = await tx.organisationMember.findMany({
    where: {
      organisationId: { in: eligible.map(({ id }) => id) },
      leftAt: null,
      roles: { hasSome: ['OWNER', 'EDITOR'] },
      person: { disabledAt: null, wantsCalls: true },
    },
    orderBy: { id: 'asc' },
    select: {
      organisation: { select: { name: true } },
      person: { select: { name: true, email: true, passwordHash: true } },
    },
  });
  // Somebody may work for two: one letter, of the first.
  const byPerson = new Map(members.toReversed().map((member) => [member.person.email, member]));
  const letters = [...byPerson.values()].map(({ organisation, person }) => ({
    to: { email: person.email, name: knownName(person) },
    text: eligibleCallLetter({
      name: knownName(person),
      organisationName: organisation.name,
      roundTitle: round.title,
      closes: round.closesAt === null ? '' : formatDeadline(round.closesAt),
      address: fullAddress(paths.publishedRound(round.id)),
      settings: fullAddress(paths.follow()),
    }),
  }));
  if (letters.length > 0) await postLetters(tx, letters, now);
  await tx.round.update({ where: { id: round.id }, data: { eligibleToldAt: now } });
  return letters.length;
}
