import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import type { SameNumber } from '@/lib/vault/known-number';
import { officeSeesApplication } from '../sees';

/** Fewer prints in common are a phrase, not a passage: eight are fifty characters or so. */
const LEAST = 8;
const MOST_SHOWN = 3;
/** What is in more applications than these is everybody's: the call's own words, or a phrase of the trade. */
const MOST_HOLDERS = 10;
export type AlikeApplications = Awaited<ReturnType<typeof alikeApplications>>;

/**
 * Applications of any organisation, round and city whose long texts share passages with this one's, and those of another
 * organisation that name the same account or telephone; the account first, then the most alike.
 * Of those whose office the reader does not belong to only how many they are.
 */
export const alikeApplications = query({
  name: 'application.alike',
  input: z.object({ applicationId: id() }),
  subject: seenByOffice,
  async run({ db, subject, actor }) {
    const common = await whatIsCommon(db, subject);
    if (common.size === 0) return { alike: [], more: [], elsewhere: 0 };
    const rows = await db.application.findMany({
      where: { id: { in: [...common.keys()] } },
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
        ...commonWith(common, row.id),
      }))
      .toSorted((left, right) => weightOf(right) - weightOf(left));
    return {
      alike: alike.slice(0, MOST_SHOWN),
      /** The others, less alike: looked at when asked for. */
      more: alike.slice(MOST_SHOWN),
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

/** `share`: of this application's long texts, in percent. `same`: which of its numbers the other names as well. */
type Common = { share: number; same: SameNumber[] };

const commonWith = (common: ReadonlyMap<string, Common>, applicationId: string): Common =>
  common.get(applicationId) ?? { share: 0, same: [] };

const weightOf = ({ share, same }: Common): number =>
  share + (same.includes('account') ? 200 : 0) + (same.includes('phone') ? 100 : 0);

/** What others share with an application, by their ids. */
export async function whatIsCommon(
  db: Tx,
  { id: applicationId, organisationId }: { id: string; organisationId: string },
) {
  const rows = await db.$queryRaw<({ applicationId: string } & Common)[]>`
    WITH own AS (SELECT "prints", "numbers" FROM "PassagePrints" WHERE "applicationId" = ${applicationId}),
    holders AS (
      SELECT other."applicationId", count(*) OVER (PARTITION BY print) AS "held"
        FROM (SELECT unnest("prints") AS print FROM own) mine, LATERAL (
          SELECT p."applicationId" FROM "PassagePrints" p
           WHERE p."prints" @> ARRAY[print] AND p."applicationId" <> ${applicationId} LIMIT ${MOST_HOLDERS + 1}) other),
    passages AS (
      SELECT "applicationId", round(100.0 * count(*) / (SELECT cardinality("prints") FROM own))::int AS "share"
        FROM holders WHERE "held" <= ${MOST_HOLDERS} GROUP BY "applicationId" HAVING count(*) >= ${LEAST}),
    numbers AS (
      SELECT p."applicationId", array_agg(DISTINCT split_part(named, ':', 1)) AS "same"
        FROM own, "PassagePrints" p JOIN "Application" a ON a."id" = p."applicationId", unnest(p."numbers") AS named
       WHERE p."numbers" && own."numbers" AND named = ANY (own."numbers") AND a."organisationId" <> ${organisationId}
       GROUP BY p."applicationId")
    SELECT "applicationId", coalesce("share", 0) AS "share", coalesce("same", '{}') AS "same"
      FROM passages FULL JOIN numbers USING ("applicationId")`;
  return new Map(rows.map(({ applicationId: of, ...common }) => [of, common]));
}
