import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { ConflictLink, Prisma } from '@/lib/db/generated/client';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { roundById } from '@/lib/rounds/load';
import { linkLifecycle } from './lifecycle';
import { recordLinksInput } from './schema';

type Found = z.output<typeof recordLinksInput>['links'][number];
type Pair = { personId: string; cityId: string; organisationId: string };

/**
 * Writes down what a search found between the experts of a city and whoever applies in a round. What was decided stands: only
 * another path than those it was dismissed over is found anew. What nobody has decided and is not there any more, lapses.
 */
export const recordLinks = command({
  name: 'round.recordLinks',
  input: recordLinksInput,
  subject: roundById,
  visible: isSystem,
  allow: isSystem,
  async run({ subject: round, input: { experts, applicants, links }, tx, now }) {
    await takeTurn(tx, `links:${round.cityId}`);
    const { persons, organisations } = await thereNow(tx, round.cityId, { experts, applicants });
    const known = await tx.conflictLink.findMany({
      where: { cityId: round.cityId, organisationId: { in: applicants }, personId: { in: [...persons.values()] } },
    });
    const before = new Map(known.map((link) => [keyOf(link), link]));
    const found = links.flatMap((link) => {
      const personId = persons.get(link.expertId);
      return personId === undefined || !organisations.has(link.organisationId)
        ? []
        : [{ link, pair: pairOf(link, personId, round.cityId) }];
    });
    await tx.conflictLink.createMany({
      data: found
        .filter(({ pair }) => !before.has(keyOf(pair)))
        .map(({ link, pair }) => ({ ...pair, ...saidOf(link), foundAt: now })),
      skipDuplicates: true,
    });
    for (const { link, pair } of found) await findAgain(tx, before.get(keyOf(pair)), { link, now });
    const there = new Set(found.map(({ pair }) => keyOf(pair)));
    for (const link of known) if (link.status === 'FOUND' && !there.has(keyOf(link))) await lapse(tx, link);
    const searched = { askedAt: null, searchedAt: now, experts: experts.length, applicants: applicants.length };
    await tx.linkSearch.upsert({
      where: { roundId: round.id },
      create: { roundId: round.id, ...searched },
      update: searched,
    });
    return { id: round.id, found: found.length };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { experts, applicants }, result: { found } }) => ({
    detail: { experts: experts.length, applicants: applicants.length, found },
  }),
});

/** Of those that were looked at, who is on the roster, and which organisations there are. */
async function thereNow(tx: Tx, cityId: string, { experts, applicants }: { experts: string[]; applicants: string[] }) {
  const [people, bodies] = [
    await tx.expert.findMany({ where: { cityId, id: { in: experts } }, select: { id: true, personId: true } }),
    await tx.organisation.findMany({ where: { id: { in: applicants } }, select: { id: true } }),
  ];
  return {
    persons: new Map(people.map(({ id, personId }) => [id, personId])),
    organisations: new Set(bodies.map(({ id }) => id)),
  };
}

type Again = { link: Found; now: Date };

async function findAgain(tx: Tx, known: ConflictLink | undefined, { link, now }: Again): Promise<void> {
  if (known === undefined || known.status === 'CONFIRMED') return;
  const isSame = JSON.stringify(rulesIn(known.evidence)) === JSON.stringify(link.evidence.map(({ rule }) => rule));
  if (known.status === 'FOUND') {
    if (!isSame || known.strength !== link.strength)
      await tx.conflictLink.update({ where: { id: known.id }, data: { ...saidOf(link), version: { increment: 1 } } });
    return;
  }
  const isMore = link.evidence.some(({ rule }) => !rulesIn(known.evidence).includes(rule));
  if (known.status === 'DISMISSED' && !isMore) return;
  const status = linkLifecycle.move(known.status, 'findAgain');
  await tx.conflictLink.update({
    where: { id: known.id },
    data: { ...saidOf(link), status, foundAt: now, version: { increment: 1 } },
  });
}

const lapse = (tx: Tx, { id, status }: ConflictLink) =>
  tx.conflictLink.update({
    where: { id },
    data: { status: linkLifecycle.move(status, 'lapse'), version: { increment: 1 } },
  });

const saidOf = ({ kind, strength, evidence }: Found) => ({
  kind,
  strength,
  evidence: evidence satisfies Prisma.InputJsonValue,
});

/** Written by this command alone, which is what the shape rests on. */
const rulesIn = (evidence: Prisma.JsonValue): string[] => (evidence as { rule: string }[]).map(({ rule }) => rule);

const pairOf = ({ organisationId }: Found, personId: string, cityId: string): Pair => ({
  personId,
  cityId,
  organisationId,
});

const keyOf = ({ personId, organisationId }: Pair): string => `${personId}|${organisationId}`;
