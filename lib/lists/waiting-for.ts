import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';

type Question<Row extends z.ZodType> = {
  /** A SELECT whose columns are those of `row`; what it orders stays in order. */
  sql: (actor: Actor, now: Date) => Prisma.Sql;
  row: Row;
  tell: (rows: z.output<Row>[], actor: Actor, now: Date) => Waiting[];
};

type Asked = {
  sql: Question<z.ZodType>['sql'];
  tell: (rows: unknown, actor: Actor, now: Date) => Waiting[];
};

type Asker = { actor: Actor; now: Date };

/** What waits for somebody on one floor, asked alone. */
export type WaitingFor = ((db: Tx, actor: Actor, now: Date) => Promise<Waiting[]>) & { questions: readonly Asked[] };

/** One question after what waits: its rows in SQL, and what they mean. */
export const question = <Row extends z.ZodType>({ sql, row, tell }: Question<Row>): Asked => ({
  sql,
  tell: (rows, actor, now) => tell(z.array(row).parse(rows), actor, now),
});

/** What waits for somebody on one floor; several floors are asked together by `waitingOn`. */
export function waitingFor(...questions: Asked[]): WaitingFor {
  return Object.assign((db: Tx, actor: Actor, now: Date) => ask(db, questions, { actor, now }), { questions });
}

/** What waits on all these floors, in one statement: a first screen costs one way to the database, however many floors there are. */
export async function waitingOn(db: Tx, floors: readonly WaitingFor[], asker: Asker): Promise<Waiting[]> {
  return ask(
    db,
    floors.flatMap(({ questions }) => questions),
    asker,
  );
}

/** The same with what must be known of it besides, in the one statement: each `also` is a SELECT, answered by its rows. */
export async function waitingAnd(
  db: Tx,
  floors: readonly WaitingFor[],
  { also, ...asker }: Asker & { also: readonly Prisma.Sql[] },
): Promise<{ waiting: Waiting[]; known: unknown[] }> {
  const known: unknown[] = [];
  const questions = also.map((sql, place) => ({
    sql: () => sql,
    tell(rows: unknown) {
      known[place] = rows;
      return [];
    },
  }));
  const waiting = await ask(db, [...floors.flatMap((floor) => floor.questions), ...questions], asker);
  return { waiting, known };
}

/** `within('region.path', 'OFFICER')` of the sentences in SQL: the region with this id lies where the actor is an officer. */
export const officerIn = (regionId: Prisma.Sql, actor: Actor): Prisma.Sql =>
  inPlaces(regionId, subtreesOf(actor, 'OFFICER'));

/** The region with this id lies at or below one of these paths. */
export const inPlaces = (regionId: Prisma.Sql, subtrees: readonly string[]): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Region" g WHERE g."id" = ${regionId} AND g."path" LIKE ANY (${subtrees.map((path) => `${path}%`)}::text[]))`;

/** Where the thing lies, as a column of a question. */
export const pathOf = (regionId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT g."path" FROM "Region" g WHERE g."id" = ${regionId}) AS "regionPath"`;

/** The offices whose move it is, by the regions of things: the nearest above each that has an officer, as a table of `regionId`, `path` and `name`. */
const officesOf = (regionIds: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`SELECT t."id" AS "regionId", coalesce(n."path", t."path") AS "path", coalesce(n."officeName", t."officeName") AS "name"
    FROM "Region" t LEFT JOIN LATERAL (
      SELECT g."path", g."officeName" FROM "RoleGrant" o JOIN "Region" g ON g."id" = o."regionId"
       WHERE o."role" = 'OFFICER' AND o."revokedAt" IS NULL AND t."path" LIKE g."path" || '%'
       ORDER BY length(g."path") DESC LIMIT 1) n ON true
   WHERE t."id" IN (${regionIds})`;

/** So many things of one office are named one by one; more are one line. */
export const NAMED = 5;

/** What a line of several things says of whose they are, and how many of them are late. */
export const ofOffice = { officePath: z.string(), office: z.string(), count: z.int(), overdue: z.int() };

type ByOffice = {
  /** When one of them is late, and in which order they come. */
  isLate: Prisma.Sql;
  order: Prisma.Sql;
  /** Further columns over the window `w`, an office's things. */
  also?: Prisma.Sql;
};

/**
 * The CTEs "office" and "counted" over a CTE "open", whose rows have a `regionId`: each with its office, how many things that
 * has, how many of them are late, and its `place` among them. Whoever asks takes the first of each, and all where they are few.
 */
export const countedByOffice = ({ isLate, order, also = Prisma.empty }: ByOffice): Prisma.Sql => Prisma.sql`
  office AS (${officesOf(Prisma.sql`SELECT DISTINCT "regionId" FROM open`)}), counted AS (
    SELECT o.*, f."path" AS "officePath", f."name" AS "office", (count(*) OVER w)::int AS "count",
           (count(*) FILTER (WHERE ${isLate}) OVER w)::int AS "overdue",
           row_number() OVER (PARTITION BY f."path" ORDER BY ${order}) AS "place" ${also}
      FROM open o JOIN office f ON f."regionId" = o."regionId" WINDOW w AS (PARTITION BY f."path"))`;

/** Of "counted": what is named, and the first of what is not. */
export const firstOrFew = Prisma.sql`(c."place" = 1 OR c."count" <= ${NAMED})`;

/** An instant in the JSON that PostgreSQL makes of a row. */
export const instant = z.coerce.date();

async function ask(db: Tx, questions: readonly Asked[], { actor, now }: Asker): Promise<Waiting[]> {
  const parts = questions.map(
    ({ sql }) => Prisma.sql`(SELECT coalesce(json_agg(row_to_json(q)), '[]') FROM (${sql(actor, now)}) q)`,
  );
  const [line] = await db.$queryRaw<
    { answers: unknown[] }[]
  >`SELECT json_build_array(${Prisma.join(parts)}) AS "answers"`;
  return questions.flatMap(({ tell }, place) => tell(line?.answers[place], actor, now));
}
