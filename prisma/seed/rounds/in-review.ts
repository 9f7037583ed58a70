import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { startScreening } from '@/lib/rounds/start-screening';
import type { Person } from '../actors';
import { fileApplications, withPartner } from '../applying';
import { atVersion, publishCall, type Round } from '../calls';
import { dealProjects } from '../dealing';
import { drawPanel } from '../drawing';
import { findSeededLinks } from '../found-links';
import { inTurn } from '../pool';
import { type Assignment, beginStage, declareAll, type Stage, stageAt, submitSheets } from '../reviewing';
import { sheetFor } from '../scores';
import type { World } from '../world';
import { districtCall } from './texts';

/** The district's second round, at its experts' desks: each demonstration expert has something in every state. */
/** Its projects join communities. */
const MOST_PLACES = 3;

export async function roundInReview(world: World): Promise<Round> {
  const {
    clock,
    experts,
    places,
    scale,
    staff: { district: officer },
  } = world;
  const passing = Math.max(2, Math.round(scale.inReview / 2));
  const call = districtCall(places.shangcheng, {
    title: '上城区公益创投（社区融合专题）',
    cuts: [passing, Math.ceil(passing / 2)],
    grantYuan: 600_000,
  });
  const round = await publishCall(
    places.shangcheng,
    {
      ...call,
      mostPlaces: MOST_PLACES,
      mostPartners: 2,
      created: -72,
      opens: -60,
      closes: -32,
      review: [-20, 20],
      execution: [40, 340],
    },
    { officer, clock },
  );
  const shares = scale.counts.map((count) => Math.max(1, Math.floor((count * scale.inReview) / 190)));
  const counts = [scale.inReview - shares.slice(1).reduce((sum, count) => sum + count, 0), ...shares.slice(1)].map(
    (count) => Math.max(0, count),
  );
  const dealt = dealProjects(world, { key: 'in-review', round, counts, organisations: world.organisations.slice(1) });
  const applying = new Set(dealt.map(({ organisation }) => organisation));
  const organisation = found(
    world.organisations.slice(0, -1).findLast((each) => !applying.has(each)),
    'an organisation that does not apply',
  );
  const filed = await fileApplications(
    { round, template: call.template, mostPlaces: MOST_PLACES },
    withPartner(dealt, ({ organisation: lead }) => lead !== world.organisations[1], {
      organisation,
      task: '在两个小区开展睦邻活动，招募并管理志愿者。',
      shareYuan: 8_000,
    }),
  );
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-31, '09:00') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(-25, '16:00') },
  );

  const joint = found(
    filed.find(({ partner }) => partner !== undefined),
    'the joint application',
  );
  const linked = [experts[0], ...experts.slice(2, 5)].map((expert) => found(expert, 'an expert of the panel'));
  const others = [...new Set(filed.map(({ organisation: each }) => each))].filter(
    (each) => each !== joint.organisation && each !== world.organisations[1],
  );
  await findSeededLinks({ roundId: round.id, experts: linked, organisations: others, officer, clock });

  const stage = await stageAt(round.id, 0);
  const panel = experts.slice(0, Math.max(5, Math.round(experts.length / 4)));
  const assignments = await beginStage(
    stage,
    { officer, panel, opensAt: clock.at(-6, '09:00'), dueAt: clock.at(2, '18:00') },
    filed.length,
  );
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  const keyOf = (id: string): string => found(keys.get(id), 'the project');
  const tied = found(experts[1], 'the second expert');
  await workSoFar(world, {
    stage,
    assignments: assignments.filter(({ expert, applicationId }) => expert !== tied || applicationId !== joint.id),
    keyOf,
  });
  await recuseFromPartner({ stage, applicationId: joint.id, partner: organisation, expert: tied }, { officer, clock });
  await drawPanel(await stageAt(round.id, 1), { officer, clock });
  return round;
}

type Tied = { stage: Stage; applicationId: string; partner: { id: string }; expert: Person };

/** The second expert sits on the board of a partner: with the partner as with the lead, they step back. */
async function recuseFromPartner(
  { stage: { id: stageId }, applicationId, partner, expert }: Tied,
  { officer, clock }: { officer: Person; clock: World['clock'] },
): Promise<void> {
  const { id: expertId } = await db.expert.findFirstOrThrow({
    where: { personId: expert.personId, panels: { some: { stageId } } },
  });
  const given = await db.reviewAssignment.findFirst({ where: { stageId, applicationId, expertId } });
  const { id: assignmentId } =
    given ??
    (await assignReviewer({ stageId, applicationId, expertId }, { actor: officer, now: clock.at(-5, '11:00') }));
  await recuse(
    { assignmentId, version: 1, kind: 'EMPLOYMENT', note: '现任合作单位监事', organisationId: partner.id },
    { actor: expert, now: clock.at(-4, '10:30') },
  );
}

type Work = { stage: Stage; assignments: readonly Assignment[]; keyOf: (applicationId: string) => string };

/** The two accounts have a third to declare, a third to score and a third handed in; their colleagues are further. */
async function workSoFar({ clock, experts }: World, { stage, assignments, keyOf }: Work): Promise<void> {
  const accounts = experts.slice(0, 2);
  const others = assignments.filter(({ expert }) => !accounts.includes(expert));
  const handedIn = others.filter((_, index) => index % 5 < 3);
  const own = accounts.map((account) => ownWork(account, assignments));
  const declared = [
    ...others.filter((_, index) => index % 5 < 4),
    ...own.flatMap(({ toScore, done }) => [...toScore, ...done]),
  ];
  await declareAll(declared, clock.at(-5, '10:15'));
  const when = { from: clock.at(-5, '13:00'), to: clock.at(-1, '17:00'), keyOf };
  await submitSheets(stage, [...handedIn, ...own.flatMap(({ done }) => done)], when);
  await inTurn(own, ({ toScore, toDeclare }, index) =>
    halfDone({ stage, toScore, toDeclare, keyOf }, { now: clock.at(-1, '15:30'), recuses: index === 1 }),
  );
}

function ownWork(account: Person, assignments: readonly Assignment[]) {
  const own = assignments.filter(({ expert }) => expert === account);
  const third = Math.max(1, Math.floor(own.length / 3));
  return { done: own.slice(0, third), toScore: own.slice(third, 2 * third), toDeclare: own.slice(2 * third) };
}

type Half = {
  stage: Stage;
  toScore: readonly Assignment[];
  toDeclare: readonly Assignment[];
  keyOf: (applicationId: string) => string;
};

/** One sheet is begun; the second expert has stepped back from one application. */
async function halfDone(
  { stage, toScore, toDeclare, keyOf }: Half,
  { now, recuses }: { now: Date; recuses: boolean },
): Promise<void> {
  const [begun] = toScore;
  if (begun !== undefined) {
    const { points } = sheetFor(keyOf(begun.applicationId), { stage: stage.kind, slot: begun.slot }, stage.criteria);
    const scores = stage.criteria
      .slice(0, 7)
      .map(({ id }, position) => ({ criterionId: id, points: points[position] ?? '0', version: 0 }));
    await saveScores({ assignmentId: begun.id, scores }, { actor: begun.expert, now });
  }
  const last = toDeclare.length > 1 ? toDeclare.at(-1) : undefined;
  if (recuses && last !== undefined) {
    await recuse(
      { assignmentId: last.id, version: 1, kind: 'EMPLOYMENT', note: '近三年曾为该单位提供有偿督导' },
      { actor: last.expert, now },
    );
  }
}
