import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { inChargeOf } from '@/lib/regions/office-in-charge';
import { applicationInclude, asApplication } from '../load';
import { namesOfPlaces, placesNamed } from '../places-named';
import { applicationReader } from '../policy';
import { levelSeesApplication } from '../sees';
import { contentOf, newestSubmission } from '../submission/submitted-content';
import { officeAddress, seenOffice } from './office';
import { problemsBeforeRecommending } from './rules';
import { stateAt } from './standing';

const address = officeAddress.extend({ applicationId: id(), ...besideQueue });

/**
 * An application as an office on its way reads it: what was handed in, what the offices below said, and its own word. How it
 * fares further up is not told.
 */
export const levelApplication = query({
  name: 'recommending.application',
  input: address,
  subject: standingHere,
  async run({ db, subject, actor, now, input: { after } }) {
    const { office, application: row } = subject;
    const { category, places, submissions, recommendations, ...application } = row;
    noteReading({ what: 'application', actor, now, id: row.id, cityId: row.cityId });
    const { own, state } = subject;
    const queue = await queueOf(db, { roundId: row.roundId, regionId: office.id, here: row.id, after });
    return {
      application,
      office: { id: office.id, officeName: office.officeName },
      inCharge: inChargeOf(office, actor),
      dueAt: subject.dueAt,
      own,
      state,
      below: recommendations.filter(({ regionId, status }) => regionId !== office.id && status === 'RECOMMENDED'),
      isHere: state === 'RECOMMENDING',
      content: await contentOf(db, submissions[0], { reader: applicationReader(actor, application) }),
      correctionNote: submissions[0]?.note ?? '',
      categoryName: category?.name ?? '',
      placeNames: namesOfPlaces(places),
      queue,
      problems: problemsBeforeRecommending(application.round, now),
    };
  },
});

export type LevelApplication = Awaited<ReturnType<typeof levelApplication>>;

const name = { select: { name: true } } as const;

const include = (path: string) =>
  ({
    ...applicationInclude,
    category: name,
    places: placesNamed,
    lateEntry: { include: { proposedBy: name, decidedBy: name } },
    submissions: newestSubmission,
    recommendations: {
      where: { status: { not: 'LEFT' }, region: { path: { startsWith: path } } },
      orderBy: { ordinal: 'asc' },
      include: { region: { select: { officeName: true } }, decidedBy: name },
    },
  }) satisfies Prisma.ApplicationInclude;

/** Null where it never stood at this office, or left it undecided, or whoever asks does not see it. */
async function standingHere(db: Tx, input: z.output<typeof address>, actor: Actor) {
  const office = await seenOffice(db, input, actor);
  if (office === null) return null;
  const row = await db.application.findUnique({
    where: {
      id: input.applicationId,
      roundId: input.roundId,
      recommendations: { some: { regionId: office.office.id, status: { not: 'LEFT' } } },
    },
    include: include(office.office.path),
  });
  const application = levelSeesApplication.look(actor, row && asApplication(row));
  const own = application?.recommendations.find(({ regionId }) => regionId === office.office.id);
  if (!application || !own) return null;
  const isHere = application.standsAtId === office.office.id;
  const state = stateAt(own.status, { isHere, status: application.status });
  return state && Object.assign(office, { application, own, state });
}

type Queued = { roundId: string; regionId: string; here: string; after: string | undefined };

/** What waits at the office, in the order in which it was put, then in which it came. */
const queueOf = (db: Tx, { roundId, regionId, here, after }: Queued) =>
  queueAround(db, {
    here,
    order: Prisma.sql`w."rank" NULLS LAST, w."since", w."id"`,
    waiting: Prisma.sql`
      SELECT a."id", a."title", o."name" AS "about", c."arrivedAt" AS "since", NULL::timestamptz AS "dueAt", c."rank",
             CASE WHEN c."opinion" = '' THEN 'unwritten' ELSE 'written' END AS "state"
        FROM "Recommendation" c JOIN "Application" a ON a."id" = c."applicationId" JOIN "Organisation" o ON o."id" = a."organisationId"
       WHERE a."roundId" = ${roundId} AND c."regionId" = ${regionId} AND c."status" = 'WAITING'
         AND a."standsAtId" = ${regionId} AND a."status" = 'RECOMMENDING'`,
    judged: Prisma.sql`
      SELECT a."id", a."title", CASE WHEN c."status" = 'WAITING' THEN a."status"::text ELSE c."status"::text END AS "status"
        FROM "Recommendation" c JOIN "Application" a ON a."id" = c."applicationId"
       WHERE a."id" = ${after ?? null} AND a."roundId" = ${roundId} AND c."regionId" = ${regionId} AND a."submittedAt" IS NOT NULL`,
  });
