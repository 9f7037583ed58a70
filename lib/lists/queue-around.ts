import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { id } from '@/lib/kernel/text';
import { instant } from './waiting-for';

const BEFORE = 6;
const AFTER = 18;

const waits = z.object({
  id: z.string(),
  title: z.string(),
  /** Whose it is, or where. */
  about: z.string(),
  /** Since when it waits, and the first instant after its term; null where it has none. */
  since: instant.nullable(),
  dueAt: instant.nullable(),
  /** How it stands, where what has been judged stays in the queue. */
  state: z.string().nullish(),
  place: z.int(),
});

const answered = z.object({
  total: z.int(),
  place: z.int().nullable(),
  rows: z.array(waits),
  judged: z.object({ id: z.string(), title: z.string(), status: z.string() }).nullable(),
});

export type Waits = z.output<typeof waits>;

/** What waits in one kind of judgement for one person, around the thing that is open. */
export type QueueAround = {
  /** The stretch of the queue around it, the earliest term first and then whoever waits longest. */
  rows: Waits[];
  total: number;
  /** Where it stands, from 1; null when it waits no longer. */
  place: number | null;
  previousId: string | null;
  /** What comes after it; after the last one again the first that was passed over. */
  nextId: string | null;
  /** What was judged just before, as it now stands. */
  judged: { id: string; title: string; status: string } | null;
};

/** What an address says beside the thing itself: what was judged just before. */
export const besideQueue = { after: id().optional().catch(undefined) };

type Asked = {
  /** A SELECT of "id", "title", "about", "since" and "dueAt" of all that waits for whoever asks. */
  waiting: Prisma.Sql;
  /** Its order, by columns of `w`; the earliest term first and then whoever waits longest, unless told otherwise. */
  order?: Prisma.Sql;
  /** A SELECT of "id", "title" and "status" of the one judged before, as far as whoever asks sees it. */
  judged: Prisma.Sql;
  here: string;
};

const byTerm = Prisma.sql`w."dueAt" NULLS LAST, w."since", w."id"`;

/** One statement, however long the queue; the first of the queue is always among what it reads. */
export async function queueAround(db: Tx, { waiting, judged, here, order = byTerm }: Asked): Promise<QueueAround> {
  const [line] = await db.$queryRaw<{ answer: unknown }[]>`
    WITH queue AS (
      SELECT w.*, (row_number() OVER (ORDER BY ${order}))::int AS "place" FROM (${waiting}) w
    ), here AS (SELECT coalesce((SELECT "place" FROM queue WHERE "id" = ${here}), 1) AS "at")
    SELECT json_build_object(
      'total', (SELECT count(*)::int FROM queue),
      'place', (SELECT "place" FROM queue WHERE "id" = ${here}),
      'rows', (SELECT coalesce(json_agg(q ORDER BY q."place"), '[]') FROM queue q, here h
                WHERE q."place" = 1 OR q."place" BETWEEN h."at" - ${BEFORE}::int AND h."at" + ${AFTER}::int),
      'judged', (SELECT row_to_json(j) FROM (${judged}) j)
    ) AS "answer"`;
  return around(answered.parse(line?.answer), here);
}

function around({ rows, total, place, judged }: z.output<typeof answered>, here: string): QueueAround {
  const others = rows.filter(({ id: each }) => each !== here);
  const at = (wanted: number) => rows.find((row) => row.place === wanted)?.id ?? null;
  const nextId = (place === null ? null : at(place + 1)) ?? others[0]?.id ?? null;
  const isApart = rows[1] !== undefined && rows[1].place > 2;
  return {
    rows: isApart ? rows.slice(1) : rows,
    total,
    place,
    previousId: place === null ? null : at(place - 1),
    nextId,
    judged,
  };
}
