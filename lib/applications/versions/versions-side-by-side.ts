import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { formById } from '@/lib/forms/form-by-id';
import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { applicationReader } from '../policy';
import { returnedFor } from '../screening/latest-verdict';
import { returnLines } from '../screening/to-mend';
import { officeSeesApplication, screenerSeesApplication } from '../sees';
import { contentOf, newestSubmission } from '../submission/submitted-content';
import { compareVersions } from './compare-versions';

const ordinal = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

/** One of the times it was handed in. */
export type Version = { ordinal: number; receivedAt: Date };
export type VersionsSideBySide = Awaited<ReturnType<typeof versionsSideBySide>>;

/**
 * What was handed in beside what was handed in before it, the newest two unless others are asked for, with what the office
 * gave it back for in between. Not found while it was handed in once.
 */
export const versionsSideBySide = query({
  name: 'application.versions',
  input: z.object({ applicationId: id(), before: ordinal, after: ordinal, office: id().optional().catch(undefined) }),
  subject: handedInAgain,
  async run({ db, subject, actor, now, input }) {
    const { submissions: versions, screenings, round, ...application } = subject;
    noteReading({ what: 'application', actor, now, id: application.id, cityId: application.cityId });
    const [before, after] = chosenOf(versions, input);
    const rows = await db.submission.findMany({
      where: { applicationId: application.id, ordinal: { in: [before.ordinal, after.ordinal] } },
      orderBy: { ordinal: 'asc' },
      include: newestSubmission.include,
    });
    const readBy = { reader: applicationReader(actor, subject) };
    const [then, current] = [await contentOf(db, rows[0], readBy), await contentOf(db, rows[1], readBy)];
    const { formId } = found(rows[1], 'the later version').content as unknown as { formId: string };
    const form = await formById(db, formId);
    const between = screenings.filter(
      ({ at }) => at > before.receivedAt && at <= after.receivedAt && isToldTo(actor, subject, at),
    );
    const lines = between.flatMap((each) =>
      returnLines(form.sections, returnedFor(each, termsOf(round.plan).screening)),
    );
    return {
      application: { id: application.id, title: application.title, number: application.number, roundId: round.id },
      /** The office on its way whose page one came from. */
      office: input.office ?? null,
      versions,
      before: { ...before, budgetItems: then?.budgetItems ?? {} },
      after: { ...after, budgetItems: current?.budgetItems ?? {} },
      /** What its organisation said about what it mended. */
      note: rows[1]?.note ?? '',
      ...compareVersions({ before: then?.sections ?? [], after: current?.sections ?? [] }, lines),
    };
  },
});

async function handedInAgain(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const row = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      id: true,
      cityId: true,
      number: true,
      title: true,
      status: true,
      organisationId: true,
      submittedAt: true,
      wayFrom: { select: { path: true } },
      standsAt: { select: { path: true } },
      round: { select: { id: true, region: { select: { path: true } }, plan: true } },
      submissions: { orderBy: { ordinal: 'asc' }, select: { ordinal: true, receivedAt: true } },
      recommendations: { select: { decidedAt: true, region: { select: { path: true } } } },
      screenings: { where: { verdict: 'RETURNED' }, orderBy: { at: 'asc' } },
    },
  });
  return row === null || row.submissions.length < 2 ? null : screenerSeesApplication.look(actor, row);
}

type Told = NonNullable<Awaited<ReturnType<typeof handedInAgain>>>;

/** An office on its way reads what was wanted until it passed it up; how it fares further up is not told there. */
function isToldTo(actor: Actor, application: Told, at: Date): boolean {
  if (officeSeesApplication.judge(actor, application)) return true;
  return application.recommendations.some(
    ({ decidedAt, region }) => isOfficerAt(actor, region.path) && (decidedAt === null || at <= decidedAt),
  );
}

/** The earlier and the later of those that were asked for; the newest and the one before it where they are none or one. */
function chosenOf(versions: readonly Version[], asked: { before?: number | undefined; after?: number | undefined }) {
  const at = (wanted: number | undefined): Version | undefined => versions.find(({ ordinal: of }) => of === wanted);
  const [one, other] = [at(asked.before), at(asked.after)];
  if (one !== undefined && other !== undefined && one !== other)
    return one.ordinal < other.ordinal ? ([one, other] as const) : ([other, one] as const);
  return [found(versions.at(-2), 'an earlier version'), found(versions.at(-1), 'a later version')] as const;
}
