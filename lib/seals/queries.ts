import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { jobStand, standOf as jobStandOf } from '@/lib/jobs/latest-job-about';
import { query } from '@/lib/kernel/query';
import { everybody, holderOf } from '@/lib/kernel/seen';
import { everyRoot, type NamedRoot } from './every-root';
import { chainPolicy } from './policy';
import { NO_CITY } from './seal-hash';
import { chainSees } from './sees';
import { standOf } from './stand';

/** So many of the newest roots stand on a page; the file has all. */
const SHOWN = 30;

/** The chains that are this person's concern: how far each is sealed, its newest roots, and the last verification. */
export const chainsOfConcern = query({
  name: 'chain.list',
  input: z.object({}),
  subject: holderOf('OFFICER', 'OBSERVER', 'AUDIT_ADMINISTRATOR'),
  async run({ db, actor }) {
    const cities = await db.region.findMany({
      where: { AND: [{ level: 'CITY' }, chainSees.where(actor)] },
      select: { id: true, name: true, path: true },
    });
    const whole = { id: NO_CITY, name: '', path: '/' };
    const chains = [...(chainSees.judge(actor, whole) ? [whole] : []), ...cities];
    const heads = await headsOf(
      db,
      chains.map(({ id }) => id),
    );
    const ids = [...heads.keys()];
    const roots = await db.trailRoot.findMany({ where: { chain: { in: ids } }, orderBy: { day: 'desc' }, take: SHOWN });
    const jobs = await db.job.findMany({
      where: { kind: 'chain.verify', aboutId: { in: ids } },
      orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
      distinct: ['aboutId'],
      select: { aboutId: true, ...jobStand },
    });
    return chains
      .filter(({ id }) => heads.has(id))
      .map(({ path, ...chain }) => ({
        ...chain,
        sealed: heads.get(chain.id)?.position ?? 0,
        sealedAt: heads.get(chain.id)?.sealedAt ?? null,
        waiting: heads.get(chain.id)?.waiting ?? 0,
        roots: roots.filter((root) => root.chain === chain.id),
        job: jobs.map(jobStandOf).find(({ aboutId }) => aboutId === chain.id) ?? null,
        mayVerify: chainPolicy.verify(actor, { path }),
      }));
  },
});

export type ChainOfConcern = Awaited<ReturnType<typeof chainsOfConcern>>[number];

/** Where the chains ended on their last days, for everybody. */
export const publishedRoots = query({
  name: 'chain.roots',
  input: z.object({}),
  subject: everybody,
  run: async ({ db }): Promise<NamedRoot[]> => everyRoot(db, SHOWN),
});

/** All of them, to be kept elsewhere. */
export const rootsToKeep = query({
  name: 'chain.rootsToKeep',
  input: z.object({}),
  subject: everybody,
  run: async ({ db }): Promise<NamedRoot[]> => everyRoot(db),
});

type Head = { chain: string; position: number | null; sealedAt: Date | null; waiting: number };

/** Of those chains that there are: the last seal, and how many entries wait for theirs. */
async function headsOf(db: Tx, chains: readonly string[]): Promise<Map<string, Head>> {
  const { floor } = await standOf(db);
  const heads = await db.$queryRaw<Head[]>`
    SELECT known."chain", head."position", head."sealedAt", coalesce(late."waiting", 0)::int AS "waiting"
      FROM unnest(${chains}::text[]) AS known("chain")
      LEFT JOIN LATERAL (SELECT seal."position", seal."sealedAt" FROM "TrailSeal" seal
                          WHERE seal."chain" = known."chain" ORDER BY seal."position" DESC LIMIT 1) head ON true
      LEFT JOIN (SELECT coalesce(entry."cityId", ${NO_CITY}) AS "chain", count(*) AS "waiting" FROM "TrailEntry" entry
                  WHERE entry."writtenIn" >= ${floor}::xid8
                    AND NOT EXISTS (SELECT 1 FROM "TrailSeal" seal WHERE seal."entryId" = entry."id")
                  GROUP BY 1) late ON late."chain" = known."chain"
     WHERE head."position" IS NOT NULL OR late."waiting" > 0`;
  return new Map(heads.map((head) => [head.chain, head]));
}
