import { db } from '@/lib/db/client';
import { conflictKinds } from '@/lib/experts/schema';
import { found } from '@/lib/kernel/found';
import { keepApart } from '@/lib/reviews/panel/keep-apart';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { actorsOf, type Person } from '@/prisma/seed/actors';
import { fixtureNow, type Setting } from './setting';

/** In the round under review: every kind of recusal, an assignment removed, a sheet reopened, one with an emptied cell. */
export async function fillReviews({ by: { district }, places }: Setting): Promise<void> {
  const stage = await db.reviewStage.findFirstOrThrow({
    where: { status: 'SCORING', plan: { regionId: places.shangcheng.id } },
    include: { rubric: { include: { criteria: { orderBy: { position: 'asc' } } } } },
  });
  const assignments = await db.reviewAssignment.findMany({
    where: { stageId: stage.id, expert: { status: 'ACTIVE' } },
    include: { expert: { include: { person: true } } },
    orderBy: { id: 'asc' },
  });
  const experts = await actorsOf([...new Set(assignments.map(({ expert }) => expert.person.email))]);
  const by = ({ expert }: (typeof assignments)[number]): Person =>
    found(experts.get(expert.person.email), 'the expert');
  const submitted = assignments.filter(({ status }) => status === 'SUBMITTED');
  const [first, ...rest] = submitted;
  const reopened = found(first, 'a sheet');
  const sheet = { assignmentId: reopened.id, version: reopened.version };
  await reopenScoreSheet({ ...sheet, reason: '专家来电，预算一项要改。' }, district);
  await emptyOneCell(reopened.id, by(reopened));
  for (const [index, kind] of conflictKinds.entries()) {
    const assignment = rest[index];
    if (assignment === undefined) throw new Error('the round under review is too small');
    const about = { assignmentId: assignment.id, version: assignment.version, kind, note: '评审中发现。' };
    await recuse(about, { actor: by(assignment), now: fixtureNow });
  }
  await removedOne(stage.id, { district });
  const [one, second] = await db.panelMember.findMany({ where: { stageId: stage.id }, orderBy: { expertId: 'asc' } });
  const [firstId, secondId] = [found(one, 'a member').expertId, found(second, 'another').expertId];
  await keepApart({ stageId: stage.id, firstId, secondId, note: '师生关系。' }, district);
}

/** Points typed, taken back, and others typed since: the versions go on counting where the house keeps them. */
async function emptyOneCell(assignmentId: string, expert: Person): Promise<void> {
  const at = { actor: expert, now: fixtureNow };
  const [first, second] = await db.cell.findMany({
    where: { sheet: { assignment: { id: assignmentId } }, key: { not: 'comment' } },
    orderBy: { key: 'asc' },
  });
  const emptied = found(first, 'a score');
  await saveScores({ assignmentId, scores: [{ criterionId: emptied.key, points: '', version: emptied.version }] }, at);
  const changed = found(second, 'a second score');
  await saveScores(
    { assignmentId, scores: [{ criterionId: changed.key, points: '1.5', version: changed.version }] },
    at,
  );
}

async function removedOne(stageId: string, { district }: Pick<Setting['by'], 'district'>): Promise<void> {
  const open = await db.reviewAssignment.findFirst({ where: { stageId, status: { in: ['INVITED', 'ACCEPTED'] } } });
  const { id, version } = found(open, 'an open assignment');
  await removeAssignment({ assignmentId: id, version }, district);
}
