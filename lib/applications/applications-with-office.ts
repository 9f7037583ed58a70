import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { lastSecondOf } from '@/lib/kernel/shanghai';
import { type ApplicationSubject, applicationInclude, asApplication } from './load';
import { standingAt } from './recommending/standing';
import { screenedBy } from './screening/clock';
import { memberSeesApplication } from './sees';
import { shownToBe } from './shown-status';

/** As its people are told it: whether it was reviewed, and how, is not said before the results are public. */
const onItsWay: Prisma.ApplicationWhereInput = {
  OR: [{ status: { in: ['RECOMMENDING', 'SUBMITTED', 'ELIGIBLE'] } }, shownToBe('IN_REVIEW')],
  round: { status: { not: 'CANCELLED' } },
};

/** What the actor's organisations have handed in and wait for: what is done with it, by which office and by when. */
export const applicationsWithOffice = query({
  name: 'application.withOffice',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const rows = await db.application.findMany({
      where: { AND: [memberSeesApplication.where(actor), onItsWay] },
      orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
      take: 50,
      include: applicationInclude,
    });
    return rows.map((row) => {
      const application = asApplication(row);
      return { id: application.id, title: application.title, ...moveAt(application) };
    });
  },
});

export type ApplicationWithOffice = Awaited<ReturnType<typeof applicationsWithOffice>>[number];

type Move = { step: 'recommend' | 'screen' | 'review'; office: string; dueAt: Date | null };

function moveAt(application: ApplicationSubject): Move {
  const { status, round } = application;
  const office = round.region.officeName;
  const standing = status === 'RECOMMENDING' ? standingAt(application) : null;
  if (standing !== null) return { step: 'recommend', office: standing.office, dueAt: standing.dueAt };
  if (status === 'SUBMITTED') return { step: 'screen', office, dueAt: screenedBy(application) };
  return { step: 'review', office, dueAt: round.reviewTo === null ? null : lastSecondOf(round.reviewTo) };
}
