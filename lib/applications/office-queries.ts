import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { roundInclude } from '@/lib/rounds/load';
import { reasonsOf } from '@/lib/trail/reasons-of';
import type { TrailLine } from '@/lib/trail/trail-of';
import type { EntryWithText } from '@/lib/vault/said';
import { adviceIn } from './filling/advice';
import { awardsBeforeSql } from './gates/awards-before';
import type { AwardBefore } from './gates/gate';
import { gatesOf, judgedOrganisation } from './gates/gates-on-record';
import { applicationLifecycle } from './lifecycle';
import { type ApplicationSubject, applicationInclude, asApplication } from './load';
import { namesOfPlaces, placesNamed } from './places-named';
import { applicationPolicy, applicationReader } from './policy';
import { type ChecklistEntry, problemsBeforeScreening } from './screening/screening';
import type { Place } from './screening/to-mend';
import { officeSeesApplication } from './sees';
import { changedSince } from './submission/changed-since';
import { contentOf, contradictionsOf, newestSubmission } from './submission/submitted-content';

/**
 * One application for the office: what was submitted, its gates then and now, how it was screened, who did what. Two
 * statements, however much there is of it, and one for keys that the process does not know.
 */
export const officeApplication = query({
  name: 'application.office',
  input: z.object({ applicationId: id() }),
  subject: handedIn,
  async run({ db, subject, actor, now }) {
    const { category, place, places, submittedBy, screenings, submissions, recommendations, ...application } = subject;
    const { trail, awards } = await besides(db, subject);
    noteReading({ what: 'application', actor, now, id: application.id, cityId: application.cityId });
    const readBy = { reader: applicationReader(actor, application) };
    const [content, before] = [
      await contentOf(db, submissions[0], readBy),
      await contentOf(db, submissions[1], readBy),
    ];
    const isScreenable = problemsBeforeScreening(application).length === 0;
    return {
      application,
      inCharge: inChargeOf(place, actor),
      content,
      contradictions: await contradictionsOf(db, submissions[0]),
      changed: changedSince(content, before),
      /** What the organisation said about what it mended. */
      correctionNote: submissions[0]?.note ?? '',
      advice: adviceIn(submissions[0]?.advice),
      gates: gatesOf(subject, { awards, terms: application.round.terms, now }),
      categoryName: category?.name ?? '',
      placeNames: namesOfPlaces(places),
      submitterName: submittedBy?.name ?? '',
      screenings: screenings.map(({ actor: officer, ...screening }) => ({
        ...screening,
        checklist: screening.checklist as ChecklistEntry[],
        places: screening.places as Place[],
        actorName: officer.name,
      })),
      /** What the offices on its way said, the lowest first. */
      recommendations,
      trail,
      moves: isScreenable ? openMoves(applicationLifecycle, applicationPolicy, { actor, subject: application }) : [],
    };
  },
});

export type OfficeApplication = Awaited<ReturnType<typeof officeApplication>>;

const name = { select: { name: true } } as const;

const officeInclude = {
  ...applicationInclude,
  organisation: { include: { ...applicationInclude.organisation.include, ...judgedOrganisation } },
  round: { include: { ...roundInclude, region: { select: { ...roundInclude.region.select, ...officesAbove } } } },
  category: name,
  places: placesNamed,
  submittedBy: name,
  lateEntry: { include: { proposedBy: name, decidedBy: name } },
  screenings: { orderBy: { at: 'desc' }, include: { actor: name } },
  /** The newest, and the one before it, against which it is read. */
  submissions: { ...newestSubmission, take: 2 },
  recommendations: {
    where: { status: { in: ['RECOMMENDED', 'NOT_RECOMMENDED'] } },
    orderBy: { ordinal: 'asc' },
    include: { region: { select: { officeName: true } }, decidedBy: name },
  },
} satisfies Prisma.ApplicationInclude;

async function handedIn(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const row = await db.application.findUnique({ where: { id: applicationId }, include: officeInclude });
  return officeSeesApplication.look(actor, row && { ...asApplication(row), place: row.round.region });
}

type Entry = Omit<TrailLine, 'at' | 'reason' | 'lost'> & EntryWithText & { at: string };

/**
 * Its trail without the savings, of which there are hundreds, and the awards of its organisation in other rounds of
 * the city.
 */
async function besides(db: Tx, { id: applicationId, organisationId, round }: Seen<'application', ApplicationSubject>) {
  const [row] = await db.$queryRaw<{ trail: Entry[]; awards: AwardBefore[] }[]>`
    SELECT
      (SELECT coalesce(json_agg(t), '[]') FROM (
        SELECT e."id", e."at", coalesce(p."name", e."actorName") AS "actorName", e."command", e."fromState", e."toState", e."detail", s."text"
          FROM "TrailEntry" e LEFT JOIN "Person" p ON p."id" = e."actorId" LEFT JOIN "TrailText" s ON s."id" = e."id"
         WHERE e."entity" = 'application' AND e."entityId" = ${applicationId} AND e."command" <> 'application.saveAnswers'
         ORDER BY e."at" DESC LIMIT 100) t) AS "trail",
      (SELECT coalesce(json_agg(w), '[]') FROM (${awardsBeforeSql(round.id, [organisationId])}) w) AS "awards"`;
  const entries = row?.trail ?? [];
  const reasons = await reasonsOf(db, entries);
  const trail = entries.map(({ at, detail: _detail, text: _text, ...line }, place): TrailLine => {
    return { ...line, at: new Date(at), ...reasons[place] };
  });
  return { trail, awards: row?.awards ?? [] };
}
