import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';
import { isHit } from '../linking/find-links';
import type { Evidence } from '../linking/links';
import { applicantsOf } from './applicants';
import { linkLifecycle } from './lifecycle';
import { linkPolicy } from './policy';
import { keeperSeesLink } from './sees';

/** What was found between the roster's experts and whoever applies in a round, for those who keep the roster. */
export const linksOfRound = query({
  name: 'round.links',
  input: z.object({ roundId: id() }),
  subject: roundOfKeeper,
  async run({ db, subject: round, actor }) {
    const [search, rows] = [
      await db.linkSearch.findUnique({ where: { roundId: round.id } }),
      await db.conflictLink.findMany({
        where: {
          AND: [
            keeperSeesLink.where(actor),
            { cityId: round.cityId, organisationId: { in: await applicantsOf(db, round.id) } },
            { status: { not: 'LAPSED' } },
          ],
        },
        orderBy: [{ strength: 'desc' }, { id: 'asc' }],
        include: linkRead,
      }),
    ];
    const links = rows.map((row) => shown(row, actor));
    const open = links.filter(({ status }) => status === 'FOUND');
    return {
      search,
      toDecide: open.filter(isHit),
      hints: open.filter((link) => !isHit(link)),
      decided: links.filter(({ status }) => status !== 'FOUND'),
    };
  },
});

export type LinksOfRound = Awaited<ReturnType<typeof linksOfRound>>;
export type ShownLink = LinksOfRound['toDecide'][number];

const linkRead = {
  expert: { select: { id: true, person: { select: { name: true } } } },
  organisation: { select: { name: true } },
  decidedBy: { select: { name: true } },
} satisfies Prisma.ConflictLinkInclude;

/** The evidence is written by recordLinks alone, which is what its shape rests on. */
const shown = (row: Prisma.ConflictLinkGetPayload<{ include: typeof linkRead }>, actor: Actor) => ({
  ...row,
  evidence: row.evidence as unknown as Evidence[],
  moves: openMoves(linkLifecycle, linkPolicy, { actor, subject: row }),
});

async function roundOfKeeper(db: Tx, address: { roundId: string }, actor: Actor) {
  const round = await seenRound(db, address, actor);
  return round !== null && keeperSeesLink.judge(actor, round) ? round : null;
}
