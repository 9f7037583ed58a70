import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { cellNow } from '@/lib/sheets/cell-now';
import { ownAssignments } from '../visible-to';
import { plainPoints } from './plain-points';
import { COMMENT_KEY } from './score-cells';

/** One criterion's points or the comment of one's own sheet as it is now; null for anybody else. */
export async function scoreNow(actor: Actor, { assignmentId, key }: { assignmentId: string; key: string }) {
  const assignment = await db.reviewAssignment.findFirst({
    where: { AND: [{ id: assignmentId }, ownAssignments(actor)] },
    select: {
      sheetId: true,
      stage: { select: { rubric: { select: { criteria: { where: { id: key }, select: { id: true } } } } } },
    },
  });
  if (assignment === null) return null;
  if (key !== COMMENT_KEY && assignment.stage.rubric.criteria.length === 0) return null;
  const { value, ...cell } = await cellNow(db, assignment.sheetId, key);
  const text = typeof value === 'string' ? value : '';
  return { ...cell, value: key === COMMENT_KEY ? text : plainPoints(text) };
}
