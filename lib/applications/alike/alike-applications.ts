import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { officeSeesApplication } from '../sees';

/** Fewer prints in common are a phrase, not a passage: eight are fifty characters or so. */
const LEAST = 8;
const MOST_SHOWN = 3;
/** What is in more applications than these is everybody's: the call's own words, or a phrase of the trade. */
const MOST_HOLDERS = 10;
/** Of more than these that share anything, the newest. */
const MOST_COMPARED = 500;

export type AlikeApplications = Awaited<ReturnType<typeof alikeApplications>>;

/**
 * Applications of any organisation, round and city whose long texts share passages with this one's, the most alike first.
 * Of those whose office the reader does not belong to only how many they are.
 */
export const alikeApplications = query({
  name: 'application.alike',
  input: z.object({ applicationId: id() }),
  subject: seenByOffice,
  async run({ db, subject, actor }) {
    const shared = await sharedPrints(db, subject.id);
    if (shared.size === 0) return { alike: [], more: 0, elsewhere: 0 };
    const rows = await db.application.findMany({
      where: { id: { in: [...shared.keys()] } },
      select: {
        id: true,
        number: true,
        title: true,
        status: true,
        submittedAt: true,
        organisationId: true,
        organisation: { select: { name: true } },
        round: { select: { title: true, region: { select: { path: true } } } },
      },
    });
    const readable = rows.filter((row) => officeSeesApplication.judge(actor, row));
    const alike = readable
      .map(({ round, organisation, organisationId, ...row }) => ({
        ...row,
        roundTitle: round.title,
        organisationName: organisation.name,
        isOwn: organisationId === subject.organisationId,
        /** Of this application's long texts, in percent. */
        share: Math.round((shared.get(row.id) ?? 0) * 100),
      }))
      .toSorted((left, right) => right.share - left.share);
    return {
      alike: alike.slice(0, MOST_SHOWN),
      more: Math.max(0, alike.length - MOST_SHOWN),
      elsewhere: rows.length - readable.length,
    };
  },
});

async function seenByOffice(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      id: true,
      organisationId: true,
      submittedAt: true,
      round: { select: { region: { select: { path: true } } } },
    },
  });
  return officeSeesApplication.look(actor, application);
}

/** By application, which part (0 to 1) of this one's prints it has as well. */
async function sharedPrints(db: Tx, applicationId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ applicationId: string; share: number }[]>`
    WITH own AS (SELECT "prints" FROM "PassagePrints" WHERE "applicationId" = ${applicationId}),
    candidates AS (
      SELECT p."applicationId", p."prints" FROM "PassagePrints" p, own
       WHERE p."prints" && own."prints" AND p."applicationId" <> ${applicationId}
       ORDER BY p."applicationId" DESC LIMIT ${MOST_COMPARED}),
    holders AS (
      SELECT c."applicationId", print, count(*) OVER (PARTITION BY print) AS "held"
        FROM (SELECT unnest("prints") AS print FROM own) mine
        JOIN (SELECT "applicationId", unnest("prints") AS print FROM candidates) c USING (print))
    SELECT "applicationId", count(*)::float8 / (SELECT cardinality("prints") FROM own) AS "share" FROM holders WHERE "held" <= ${MOST_HOLDERS}
     GROUP BY "applicationId" HAVING count(*) >= ${LEAST}`;
  return new Map(rows.map((row) => [row.applicationId, row.share]));
}
