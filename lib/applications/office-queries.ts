import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { type GatesOnRecord, gatesOnRecord } from './gates/gates-on-record';
import { applicationLifecycle } from './lifecycle';
import { type ApplicationSubject, applicationById } from './load';
import { applicationPolicy } from './policy';
import type { ChecklistEntry } from './screening/screening';
import { problemsBeforeScreening } from './screening/screening';
import { submittedContent } from './submission/submitted-content';

/** One application for the office: what was submitted, how it was screened, who did what; null when the actor may not see it. */
export async function officeApplication(actor: Actor, applicationId: string) {
  const application = await applicationById(db, { applicationId });
  // The organisation's own people have their own page; here only the office's side opens.
  if (application?.submittedAt == null || !applicationPolicy.view({ ...actor, memberships: [] }, application))
    return null;
  const [content, screenings, trail, category, region, submitter] = await Promise.all([
    submittedContent(applicationId),
    db.screening.findMany({ where: { applicationId }, orderBy: { at: 'desc' } }),
    db.trailEntry.findMany({
      where: { entity: 'application', entityId: applicationId, command: { not: 'application.saveAnswers' } },
      orderBy: { at: 'desc' },
      take: 100,
    }),
    application.categoryId === null ? null : db.planCategory.findUnique({ where: { id: application.categoryId } }),
    application.regionId === null
      ? null
      : db.region.findUnique({ where: { id: application.regionId }, select: { name: true } }),
    application.submittedById === null
      ? null
      : db.person.findUnique({ where: { id: application.submittedById }, select: { name: true } }),
  ]);
  const names = await namesOf(screenings.map((screening) => screening.actorId));
  const isScreenable = problemsBeforeScreening(application).length === 0;
  return {
    application,
    content,
    categoryName: category?.name ?? '',
    regionName: region?.name ?? '',
    submitterName: submitter?.name ?? '',
    screenings: screenings.map((screening) => ({
      ...screening,
      checklist: screening.checklist as ChecklistEntry[],
      actorName: names.get(screening.actorId) ?? '',
    })),
    trail,
    moves: isScreenable ? openMoves(applicationLifecycle, applicationPolicy, actor, application) : [],
  };
}

export type OfficeApplication = NonNullable<Awaited<ReturnType<typeof officeApplication>>>;

/** Its gates as of submission and as of now. For whom the application is visible. */
export async function gatesOf(
  { id, round }: Pick<ApplicationSubject, 'id' | 'round'>,
  now: Date,
): Promise<GatesOnRecord | undefined> {
  return (await gatesOnRecord(db, { round, applicationIds: [id], now })).get(id);
}

async function namesOf(personIds: string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({ where: { id: { in: personIds } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
