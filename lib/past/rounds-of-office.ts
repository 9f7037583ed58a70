import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { pastRoundById } from './load';
import { pastRoundSees } from './sees';

const MOST_ROUNDS = 200;
const MOST_IMPORTS = 50;

/** What was read and has a row to take: the others wait for nobody. */
const toTake = { status: 'READ', NOT: { rows: { equals: [] } } } satisfies Prisma.PastImportWhereInput;

/** The past rounds of the actor's offices, newest year first, each with what was imported. */
export const pastRounds = query({
  name: 'pastRound.list',
  input: z.object({}),
  subject: holderOf('OFFICER'),
  async run({ db, actor }) {
    const rounds = await db.pastRound.findMany({
      where: pastRoundSees.where(actor),
      orderBy: [{ year: 'desc' }, { recordedAt: 'desc' }],
      take: MOST_ROUNDS,
      include: { region: { select: { name: true } }, _count: { select: { imports: { where: toTake } } } },
    });
    const figures = await figuresOf(
      db,
      rounds.map((round) => round.id),
    );
    return rounds.map(({ region, _count, ...round }) => ({
      ...round,
      regionName: region.name,
      /** Tables that were read and have rows to take. */
      toCheck: _count.imports,
      ...figures(round.id),
    }));
  },
});

export type PastRoundLine = Awaited<ReturnType<typeof pastRounds>>[number];

/** One past round with its figures and what was brought to it. */
export const pastRoundOf = query({
  name: 'pastRound.detail',
  input: z.object({ pastRoundId: id() }),
  subject: seenRound,
  async run({ db, subject: round }) {
    const { region, ...facts } = round;
    const [figures, imports, trail] = await Promise.all([
      figuresOf(db, [round.id]),
      db.pastImport.findMany({
        where: { pastRoundId: round.id },
        orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
        take: MOST_IMPORTS,
        select: {
          id: true,
          status: true,
          uploadedAt: true,
          rowCount: true,
          wrongCount: true,
          knownCount: true,
          takenCount: true,
          file: { select: { name: true } },
          uploadedBy: { select: { name: true } },
        },
      }),
      trailLinesOf(db, 'pastRound', round),
    ]);
    return { ...facts, regionName: region.name, ...figures(round.id), imports, trail };
  },
});

export type PastRoundDetail = Awaited<ReturnType<typeof pastRoundOf>>;

async function seenRound(db: Tx, input: { pastRoundId: string }, actor: Actor) {
  return pastRoundSees.look(actor, await pastRoundById(db, input));
}

/** How many of each round were imported and funded, and with how much. */
async function figuresOf(db: Tx, roundIds: string[]) {
  const sums = await db.pastProject.groupBy({
    by: ['pastRoundId', 'result'],
    where: { pastRoundId: { in: roundIds }, retractedAt: null },
    _count: true,
    _sum: { grantedFen: true },
  });
  return (roundId: string) => {
    const own = sums.filter(({ pastRoundId }) => pastRoundId === roundId);
    const funded = own.find(({ result }) => result === 'FUNDED');
    return {
      projects: own.reduce((total, { _count }) => total + _count, 0),
      funded: funded?._count ?? 0,
      grantedFen: funded?._sum.grantedFen ?? 0n,
    };
  };
}
