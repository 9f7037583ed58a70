import 'server-only';
import { z } from 'zod';
import { waitingForAmendments } from '@/lib/amendments/waiting';
import { waitingForScreening } from '@/lib/applications/waiting';
import { waitingForAwards } from '@/lib/awards/waiting';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { waitingForDemandOfficers } from '@/lib/demands/waiting';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { instant, waitingAnd } from '@/lib/lists/waiting-for';
import { waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { waitingForPastRounds } from '@/lib/past/waiting';
import { waitingForStages } from '@/lib/reviews/waiting';
import { waitingForRounds } from '@/lib/rounds/waiting';
import { byDueTime } from './groups';
import { nearestOf, type Standing, standingOf } from './standing';

const floors = [
  waitingForOrganisationOfficers,
  waitingForDemandOfficers,
  waitingForRounds,
  waitingForAmendments,
  waitingForScreening,
  waitingForStages,
  waitingForAwards,
  waitingForPastRounds,
];

/** A line of an officer's first screen: whose move it is, who has taken it on, and which office below is at work on it. */
export type OfficersLine = Waiting & {
  standing: Standing;
  holder: string | null;
  office: string | null;
  /** Whether somebody else works in the office whose move it is: to nobody nothing is given. */
  mayGive: boolean;
  /** When that office was asked for it today; it is asked once a day. */
  nudgedAt: Date | null;
};

const offices = z.array(z.object({ path: z.string(), name: z.string(), others: z.int() }));
const nudges = z.array(z.object({ key: z.string(), at: instant }));
const cases = z.array(z.object({ key: z.string(), personId: z.string(), name: z.string() }));

/** From here on something counts as asked for today. */
export const startOfDay = (now: Date): Date => shanghaiInstant(shanghaiDay(now), '00:00');

/** What waits for an officer, on every floor, in one statement, by due time. */
export async function officersDesk(db: Tx, asker: { actor: Actor; now: Date }): Promise<OfficersLine[]> {
  const own = subtreesOf(asker.actor, 'OFFICER');
  const within = own.map((path) => `${path}%`);
  const { waiting, known } = await waitingAnd(db, floors, {
    ...asker,
    also: [
      Prisma.sql`SELECT g."path", g."officeName" AS "name",
                        count(DISTINCT p."id") FILTER (WHERE p."disabledAt" IS NULL AND p."id" IS DISTINCT FROM ${asker.actor.personId})::int AS "others"
                   FROM "RoleGrant" o JOIN "Region" g ON g."id" = o."regionId" JOIN "Person" p ON p."id" = o."personId"
                  WHERE o."role" = 'OFFICER' AND o."revokedAt" IS NULL AND g."path" LIKE ANY (${within}::text[]) GROUP BY g."path", g."officeName"`,
      Prisma.sql`SELECT c."key", c."personId", p."name" FROM "CaseAssignment" c
                   JOIN "Region" g ON g."id" = c."regionId" JOIN "Person" p ON p."id" = c."personId" WHERE g."path" LIKE ANY (${within}::text[])`,
      // The trail remembers who was asked for what.
      Prisma.sql`SELECT e."detail"->>'key' AS "key", max(e."at") AS "at" FROM "Region" g
                   JOIN "TrailEntry" e ON e."entity" = 'inbox' AND e."entityId" = g."id"
                  WHERE g."path" LIKE ANY (${within}::text[]) AND e."command" = 'inbox.nudge' AND e."at" >= ${startOfDay(asker.now)}
                  GROUP BY 1`,
    ],
  });
  const taken = new Map(cases.parse(known[1]).map((one) => [one.key, one]));
  const nudged = new Map(nudges.parse(known[2]).map(({ key, at }) => [key, at]));
  const below = offices.parse(known[0]);
  const desk = { personId: asker.actor.personId, own, offices: below.map(({ path }) => path) };
  return byDueTime(waiting).map((line) => {
    const holder = taken.get(line.key);
    const place = line.regionPath ?? line.officePath;
    const standing = standingOf({ regionPath: place, holderId: holder?.personId ?? null }, desk);
    const nearest = nearestOf(below, place ?? '');
    return {
      ...line,
      standing,
      office: standing === 'below' ? (nearest?.name ?? null) : null,
      mayGive: (nearest?.others ?? 0) > 0,
      holder: holder?.name ?? null,
      nudgedAt: nudged.get(line.key) ?? null,
    };
  });
}
