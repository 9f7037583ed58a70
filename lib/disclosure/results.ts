import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { editionWithResult, roundWithResult } from './published';
import { resultList } from './result-list';
import type { Figures, ListedResult, ResultRow } from './result-row';

/** Rounds with a result, the latest first, with their figures. The tracks of an edition are one row, as they are one call. */
export const publicResults = query({
  name: 'result.list',
  input: askedOf(resultList),
  subject: everybody,
  run: async ({ db, input: asked, now }) => ({
    asked,
    page: await pageOf(resultList, asked, source(db, { asked, now })),
  }),
});

/** The same results as a file, for everybody. */
export const resultsFile = query({
  name: 'result.file',
  input: askedOf(resultList),
  subject: everybody,
  run: ({ db, input: asked, now }) => {
    const about = [{ aboutId: 'everywhere', cityId: null }];
    return fileOf(resultList, { asked, source: source(db, { asked, now }) }, { at: { now }, about });
  },
});

/** The last few of them, for the first page. */
export const latestResults = query({
  name: 'result.latest',
  input: z.object({ most: z.number().int().min(1) }),
  subject: everybody,
  async run({ db, input: { most } }) {
    const latest = { orderBy: [{ closesAt: 'desc' }, { id: 'desc' }], take: most, skip: 0 } as const;
    const [rows, total] = await Promise.all([
      listed(db, { where: { AND: [editionWithResult] }, ...latest, orderBy: [...latest.orderBy] }),
      db.round.count({ where: editionWithResult }),
    ]);
    return { results: rows.map(({ opens, closesAt: _, ...row }) => ({ ...row, id: opens })), total };
  },
});

const source = (
  db: Tx,
  { asked, now }: { asked: Asked<typeof resultList> } & At,
): Source<ListedResult, Prisma.RoundWhereInput> => ({
  where: [editionWithResult, ...narrowed(resultList, asked, { now })],
  find: (args) => listed(db, args),
  count: (where) => db.round.count({ where }),
});

async function listed(
  db: Tx,
  args: Pick<Prisma.RoundFindManyArgs, 'where' | 'orderBy' | 'take' | 'skip'>,
): Promise<ListedResult[]> {
  const editions = await db.round.findMany({ ...args, select: { id: true, title: true, closesAt: true } });
  const ids = editions.map(({ id }) => id);
  const rounds = await db.round.findMany({
    where: { AND: [roundWithResult, anyOf([{ id: { in: ids } }, { mainRoundId: { in: ids } }])] },
    orderBy: [{ mainRoundId: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      trackName: true,
      mainRoundId: true,
      status: true,
      notices: { orderBy: { publishedAt: 'desc' }, take: 1 },
    },
  });
  const figures = await figuresOf(
    db,
    rounds.map(({ id }) => id),
  );
  const shown = rounds.map(({ status, notices, ...round }) => ({
    ...round,
    ...(figures.get(round.id) ?? none),
    isFinal: status === 'AWARDED',
    endDay: notices[0]?.endDay ?? '',
  }));
  return editions.flatMap(({ closesAt, ...edition }) =>
    rowOf(
      edition,
      shown.filter(({ id, mainRoundId }) => id === edition.id || mainRoundId === edition.id),
    ).map((row) => ({ ...row, id: edition.id, opens: row.id, closesAt })),
  );
}

type Shown = Figures &
  Pick<ResultRow, 'id' | 'title' | 'isFinal' | 'endDay'> & { trackName: string; mainRoundId: string | null };

function rowOf(edition: { id: string; title: string }, rounds: Shown[]): ResultRow[] {
  const [first, ...others] = rounds;
  if (first === undefined) return [];
  const { trackName, mainRoundId: _, ...row } = first;
  if (others.length === 0)
    return [
      { ...row, track: first.id === edition.id ? null : { name: trackName, edition: edition.title }, trackNames: [] },
    ];
  const running = rounds.filter(({ isFinal }) => !isFinal);
  const sum = (figure: 'received' | 'awarded'): number => rounds.reduce((total, round) => total + round[figure], 0);
  const shortlisted = rounds.reduce<number | null>(
    (total, round) => (total === null || round.shortlisted === null ? null : total + round.shortlisted),
    0,
  );
  return [
    {
      id: row.id,
      title: edition.title,
      track: null,
      trackNames: rounds.map((round) => round.trackName || round.title),
      isFinal: running.length === 0,
      endDay: (running.length === 0 ? rounds : running)
        .map(({ endDay }) => endDay)
        .reduce((last, day) => (day > last ? day : last)),
      received: sum('received'),
      shortlisted,
      awarded: sum('awarded'),
      awardedFen: sumFen(rounds.map(({ awardedFen }) => awardedFen)),
    },
  ];
}

const none: Figures = { received: 0, shortlisted: null, awarded: 0, awardedFen: 0n };

/** Received (not withdrawn), come into the last of several review stages, and awarded or proposed, by round; one statement for all. */
async function figuresOf(db: Tx, roundIds: string[]): Promise<Map<string, Figures>> {
  const rows = await db.$queryRaw<(Figures & { roundId: string })[]>`
    SELECT a."roundId",
      (count(*) FILTER (WHERE a."submittedAt" IS NOT NULL AND a."status" <> 'WITHDRAWN'))::int AS "received",
      CASE WHEN max(s."position") > min(s."first") THEN (count(e."applicationId") FILTER (WHERE a."status" <> 'WITHDRAWN'))::int END AS "shortlisted",
      (count(*) FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')))::int AS "awarded",
      coalesce(sum(d."amountFen") FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')), 0)::bigint AS "awardedFen"
    FROM "Application" a
    LEFT JOIN (SELECT DISTINCT ON (r."id") st."id", r."id" AS "roundId", st."position", min(st."position") OVER (PARTITION BY r."id") AS "first"
      FROM "Round" r JOIN "ReviewStage" st ON st."planId" = r."planId" WHERE r."id" = ANY(${roundIds}) ORDER BY r."id", st."position" DESC) s ON s."roundId" = a."roundId"
    LEFT JOIN "StageEntry" e ON e."stageId" = s."id" AND e."applicationId" = a."id"
    LEFT JOIN "Decision" d ON d."applicationId" = a."id" AND d."releasedAt" IS NOT NULL
    WHERE a."roundId" = ANY(${roundIds})
    GROUP BY a."roundId"`;
  return new Map(rows.map(({ roundId, ...figures }) => [roundId, figures]));
}
