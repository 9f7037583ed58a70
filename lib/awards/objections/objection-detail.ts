import 'server-only';
import { z } from 'zod';
import { applicationReader } from '@/lib/applications/policy';
import { contentOf, newestSubmission } from '@/lib/applications/submission/submitted-content';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { showTo } from '@/lib/kernel/showing';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { openFor } from '@/lib/vault/open-for';
import { casesRead, disciplineOf } from '../discipline/cases-of-objection';
import { objectionLifecycle } from '../lifecycle';
import { objectionPolicy, objectionReader } from '../policy';
import { objectionDueAt } from '../rules';
import { objectionSees, officerSeesObjection } from '../sees';
import { replyAddress } from './objection-rules';

/** One objection for whoever answers it or watches: who objects as they may know it, and the application it is about. */
export const objectionDetail = query({
  name: 'objection.detail',
  input: z.object({ objectionId: id() }),
  subject: seenObjection,
  async run({ db, subject, actor, now }) {
    const { application, notice, contact: sealed, contactIndex: _index, cases: _cases, ...row } = subject;
    const { objectorName, sealFile, settledBy, ...objection } = row;
    const { submissions, decision, organisation, category, ...about } = application;
    const { id: record, objectorKind } = objection;
    const { cityId } = notice.round;
    const discipline = disciplineOf({ ...subject, round: notice.round }, actor);
    const moves = openMoves(objectionLifecycle, objectionPolicy, { actor, subject });
    const reader = objectionReader(actor, subject);
    noteReading({ what: 'application', actor, now, id: application.id, cityId });
    if (reader === 'caller' && sealed !== '') noteReading({ what: 'contact', actor, now, id: record, cityId });
    const [contact = ''] = await openFor(db, [{ column: 'Objection.contact', record, sealed, reader }]);
    return {
      ...objection,
      round: notice.round,
      objectorName: objectorKind === 'INDIVIDUAL' ? showTo(reader, 'personName', objectorName) : objectorName,
      contact,
      /** How it is answered: a mask leaves an address one. */
      reply: replyOf({ objectorKind, contact }),
      sealFile: officerSeesObjection.judge(actor, subject) ? sealFile : null,
      dueAt: objectionDueAt(objection.receivedAt),
      settledByName: settledBy?.name ?? '',
      application: {
        ...about,
        organisation,
        categoryName: category?.name ?? '',
        awardedFen: decision?.amountFen ?? null,
      },
      content: await contentOf(db, submissions[0], {
        reader: applicationReader(actor, { ...application, standsAt: null, round: notice.round }),
      }),
      discipline,
      trail: await trailLinesOf(db, 'objection', subject),
      /** Nothing is concluded while the inspectors have it. */
      moves: discipline.isStanding ? moves.filter((move) => move === 'accept') : moves,
    };
  },
});

export type ObjectionDetail = Awaited<ReturnType<typeof objectionDetail>>;

/** A letter to whoever left an address, a call to whoever left a telephone, nothing for a tip. */
function replyOf(objector: Parameters<typeof replyAddress>[0]): 'none' | 'telephone' | 'letter' {
  if (objector.objectorKind === 'ANONYMOUS') return 'none';
  return replyAddress(objector) === '' ? 'telephone' : 'letter';
}

const name = { select: { name: true } } as const;

async function seenObjection(db: Tx, { objectionId }: { objectionId: string }, actor: Actor) {
  const found = await db.objection.findUnique({
    where: { id: objectionId },
    include: {
      sealFile: { select: { id: true, name: true, mime: true } },
      settledBy: name,
      cases: casesRead,
      notice: {
        select: {
          status: true,
          round: { select: { id: true, title: true, cityId: true, region: { select: { path: true } } } },
        },
      },
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          organisationId: true,
          submittedAt: true,
          signOffStatus: true,
          organisation: { select: { id: true, name: true } },
          category: name,
          decision: { select: { amountFen: true } },
          submissions: newestSubmission,
        },
      },
    },
  });
  return objectionSees.look(actor, found);
}
