import 'server-only';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { blockedOrganisations, isBlockedFrom } from '@/lib/experts/load';
import { isServing } from '@/lib/experts/serving';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { tellExperts } from './assigning/tell-experts';
import { assignmentLifecycle } from './lifecycle';
import { lockedStage, type StageSubject } from './load';
import { isReadBeside } from './panel/apart-sets';
import { isInGroup } from './panel/groups';
import { stagePolicy } from './policy';
import { notDeclined, problemsBeforeAssigning } from './rules';
import { assignReviewerInput } from './schema';
import { newScoreSheets } from './scoring/new-score-sheets';
import { withoutVain } from './still-to-review';

type Pair = { applicationId: string; expertId: string };

/** Gives one application to one expert by hand. The stage is held meanwhile, so that two officers cannot exceed a capacity together. */
export const assignReviewer = command({
  name: 'assignment.assign',
  input: assignReviewerInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: stage, input: { applicationId, expertId }, actor, tx, now }) {
    const pair = { applicationId, expertId };
    const existing = await existingOf(tx, stage, pair);
    refuseIf(
      problemsBeforeAssigning({
        ...(await factsOf(tx, stage, { ...pair, today: shanghaiDay(now) })),
        existing: existing?.status ?? null,
      }),
    );
    const fresh = { ...notDeclined, assignedAt: now, assignedById: by(actor), automatic: false };
    const given = await give(tx, stage, { existing, data: { ...fresh, ...pair } });
    await tellExperts(tx, stage, { expertIds: [pair.expertId], now });
    return given;
  },
  about: ({ subject, result }) => came({ id: result.id, cityId: subject.cityId, status: result.status }),
  trail: ({ input }) => ({ detail: input }),
});

type Existing = Awaited<ReturnType<typeof existingOf>>;
type Giving = {
  existing: Existing;
  data: Pair & typeof notDeclined & { assignedAt: Date; assignedById: string; automatic: boolean };
};

/** Whoever is given something is named in the answer. */
const withName = { expert: { select: { person: { select: { name: true } } } } } as const;

/** A pair that was taken apart before comes back as the row it was. */
async function give(tx: Tx, stage: StageSubject, { existing, data }: Giving) {
  if (existing === null) {
    const [sheetId = ''] = await newScoreSheets(tx, stage, { count: 1, now: data.assignedAt });
    return tx.reviewAssignment.create({ data: { ...data, stageId: stage.id, sheetId }, include: withName });
  }
  return tx.reviewAssignment.update({
    where: { id: existing.id, version: existing.version },
    data: { ...data, status: assignmentLifecycle.move(existing.status, 'reassign'), version: { increment: 1 } },
    include: withName,
  });
}

function existingOf(tx: Tx, { id: stageId }: StageSubject, { applicationId, expertId }: Pair) {
  return tx.reviewAssignment.findUnique({
    where: { stageId_applicationId_expertId: { stageId, applicationId, expertId } },
    select: { id: true, status: true, version: true },
  });
}

async function factsOf(tx: Tx, stage: StageSubject, { applicationId, expertId, today }: Pair & { today: Day }) {
  const entry = await tx.stageEntry.findFirst({
    where: { stageId: stage.id, applicationId, application: { status: { in: ['IN_REVIEW', 'SHORTLISTED'] } } },
    select: { application: { select: { ...partiesSelect, category: { select: { code: true } } } } },
  });
  const member = await tx.panelMember.findUnique({
    where: { stageId_expertId: { stageId: stage.id, expertId } },
    select: { capacity: true, groupCode: true, expert: { select: { status: true, termTo: true } } },
  });
  const blocked = (await blockedOrganisations(tx, [expertId])).get(expertId);
  const load = await tx.reviewAssignment.count({
    where: { stageId: stage.id, expertId, status: { notIn: ['REMOVED', 'RECUSED'] }, ...withoutVain },
  });
  return {
    stage: stage.status,
    inStage: entry !== null,
    isServing: member !== null && isServing(member.expert, today),
    capacity: member?.capacity ?? null,
    load,
    isOutsideGroup: !isInGroup(member?.groupCode ?? '', entry?.application.category?.code ?? ''),
    isApart: await isReadBeside(tx, stage, { applicationId, expertId }),
    isBlocked: entry !== null && isBlockedFrom(blocked, partiesOf(entry.application)),
  };
}
