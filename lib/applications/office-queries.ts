import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { gatesOnRecord } from './gates/gates-on-record';
import { applicationLifecycle } from './lifecycle';
import { applicationById } from './load';
import { applicationPolicy } from './policy';
import { type ChecklistEntry, problemsBeforeScreening } from './screening/screening';
import { officeSeesApplication } from './sees';
import { submittedContent } from './submission/submitted-content';

/** One application for the office: what was submitted, its gates then and now, how it was screened, who did what. */
export const officeApplication = query({
  name: 'application.office',
  input: z.object({ applicationId: id() }),
  subject: handedIn,
  async run({ db, subject: application, actor, now }) {
    const [content, { category, region, submittedBy, screenings }, trail, gates] = await Promise.all([
      submittedContent(db, application),
      namesIn(db, application),
      trailIn(db, application),
      gatesOnRecord(db, { round: application.round, applicationIds: [application.id], now }),
    ]);
    const isScreenable = problemsBeforeScreening(application).length === 0;
    return {
      application,
      content,
      gates: gates.get(application.id),
      categoryName: category?.name ?? '',
      regionName: region?.name ?? '',
      submitterName: submittedBy?.name ?? '',
      screenings: screenings.map(({ actor: officer, ...screening }) => ({
        ...screening,
        checklist: screening.checklist as ChecklistEntry[],
        actorName: officer.name,
      })),
      trail,
      moves: isScreenable ? openMoves(applicationLifecycle, applicationPolicy, { actor, subject: application }) : [],
    };
  },
});

export type OfficeApplication = Awaited<ReturnType<typeof officeApplication>>;

async function handedIn(db: Tx, address: { applicationId: string }, actor: Actor) {
  return officeSeesApplication.look(actor, await applicationById(db, address));
}

const name = { select: { name: true } } as const;

async function namesIn(db: Tx, { id: applicationId }: Seen<'application'>) {
  const names = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      category: name,
      region: name,
      submittedBy: name,
      screenings: { orderBy: { at: 'desc' }, include: { actor: name } },
    },
  });
  return found(names, 'the application');
}

/** Its trail without the savings, of which there are hundreds. */
const trailIn = (db: Tx, { id: applicationId }: Seen<'application'>) =>
  db.trailEntry.findMany({
    where: { entity: 'application', entityId: applicationId, command: { not: 'application.saveAnswers' } },
    orderBy: { at: 'desc' },
    take: 100,
  });
