import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { plainYuan } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { cellNow } from '@/lib/sheets/cell-now';
import { expertSeesAssignment } from '../sees';
import { plainPoints } from './plain-points';
import { COMMENT_KEY, SUM_KEY } from './score-cells';

/** One criterion's points or the comment of one's own sheet as it is now. */
export const scoreNow = query({
  name: 'assignment.score',
  input: z.object({ assignmentId: id(), key: z.string() }),
  subject: ownSheet,
  async run({ db, subject: { sheetId, stage }, input: { key } }) {
    if (key === SUM_KEY) {
      const { value: stored, ...sum } = await cellNow(db, { sheetId, key });
      return { ...sum, value: typeof stored === 'string' ? plainYuan(BigInt(stored)) : '' };
    }
    const isComment = key === COMMENT_KEY;
    if (!isComment && !stage.rubric.criteria.some((criterion) => criterion.id === key)) throw new Refusal('not-found');
    const { value, ...cell } = await cellNow(db, { sheetId, key });
    const text = typeof value === 'string' ? value : '';
    return { ...cell, value: isComment ? text : plainPoints(text) };
  },
});

async function ownSheet(db: Tx, { assignmentId }: { assignmentId: string }, actor: Actor) {
  const assignment = await db.reviewAssignment.findUnique({
    where: { id: assignmentId },
    select: {
      expertId: true,
      status: true,
      barred: true,
      application: { select: { status: true } },
      sheetId: true,
      stage: { select: { rubric: { select: { criteria: { select: { id: true } } } } } },
    },
  });
  return expertSeesAssignment.look(actor, assignment);
}
