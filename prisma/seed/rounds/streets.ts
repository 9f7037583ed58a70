import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { startScreening } from '@/lib/rounds/start-screening';
import { borrowing, type Filed, fileApplications, fillApplication } from '../applying';
import { atVersion, publishCall, type Round } from '../calls';
import { workingOffset } from '../clock';
import { dealProjects } from '../dealing';
import { type Organisation, registerGroups } from '../organisations';
import type { Street } from '../places';
import { beginStage, declareAll, endStage, stageAt, submitSheets } from '../reviewing';
import { categories } from '../texts/categories';
import type { World } from '../world';
import { decideFirst } from './decide-first';
import { confirmWords } from './public-words';
import { streetCall } from './texts';

const groupNames = [
  '银发合唱队',
  '老娘舅调解队',
  '巾帼缝纫社',
  '晨练太极队',
  '绿植认养组',
  '亲子阅读会',
  '楼道议事组',
  '青年租客会',
  '书画同好会',
  '平安巡逻队',
  '厨艺分享社',
  '旧物修理组',
];
const microCategories = categories.filter(({ code }) =>
  ['ELDER', 'CHILD_YOUTH', 'CULTURE', 'ENV', 'OTHER'].includes(code),
);

type Moments = {
  edition: string;
  created: number;
  opens: number;
  closes: number;
  review: readonly [number, number];
  execution: readonly [number, number];
  /** A plan that two of them hand in word for word. */
  borrowed?: string;
  /** It asks for the sealed letter of commitment. */
  demandsLetter?: boolean;
  /** One misses the deadline. */
  oneLate?: boolean;
};
type Intake = { world: World; street: Street; round: Round; filed: Filed[]; late: Filed | null };

/** A street's call with its applications, from filed groups and the district's organisations that sit in the street. */
export async function streetIntake(
  world: World,
  street: Street,
  { edition, borrowed, demandsLetter = false, oneLate = false, ...dates }: Moments,
): Promise<Intake> {
  const {
    clock,
    scale,
    staff: { district: officer, street: ownOfficer },
  } = world;
  // A street's own officer spends its money; the others have none, and the district does.
  const round = await publishCall(
    street,
    { ...streetCall(street, { edition, cut: Math.ceil(scale.street / 2) }), demandsLetter, ...dates },
    { officer: street === world.places.streets[1] ? ownOfficer : officer, clock },
  );
  const resident = world.organisations
    .filter((_, index) => index % world.places.streets.length === world.places.streets.indexOf(street))
    .slice(0, 2);
  const groups = await registerGroups(street, {
    officer,
    clock,
    names: groupNames.slice(0, scale.street - resident.length),
  });
  const counts = microCategories.map((_, index) => Math.floor(scale.street / 5) + Number(index < scale.street % 5));
  const organisations: Organisation[] = [...resident, ...groups];
  const deal = {
    key: `street|${street.name}`,
    round,
    counts,
    from: microCategories,
    organisations,
    communities: street.communities,
    askYuan: [8_000, 22_000] as const,
  };
  const target = { round, template: 'micro', demandsLetter } as const;
  const dealt = borrowing(dealProjects(world, deal), borrowed);
  const last = oneLate
    ? dealt.findLast(({ organisation }) => organisation.id !== world.organisations[1]?.id)
    : undefined;
  const filed = await fileApplications(
    target,
    dealt.filter((one) => one !== last),
  );
  const late = last === undefined ? null : { ...last, id: await fillApplication(target, last) };
  return { world, street, round, filed, late };
}

/** 清波街道 has been reviewed: one award is decided and its public words wait to be read; the other decisions wait. */
export async function streetDeciding(world: World): Promise<Round> {
  const intake = await streetIntake(world, found(world.places.streets[2], 'the third street'), {
    edition: '（秋季）',
    created: -80,
    opens: -65,
    closes: -40,
    review: [-35, -10],
    execution: [20, 140],
  });
  await reviewStreet(intake, { from: -30, to: -8 });
  await decideFirst(intake.round.id, { actor: world.staff.district, now: world.clock.at(-6, '15:00') });
  return intake.round;
}

/** 湖滨街道 shows its list to the public; two objections have come in. */
export async function streetPublicising(world: World): Promise<Round> {
  const {
    clock,
    scale,
    staff: { district: officer },
  } = world;
  const intake = await streetIntake(world, found(world.places.streets[0], 'the first street'), {
    edition: '（秋季）',
    created: -85,
    opens: -70,
    closes: -45,
    review: [-40, -12],
    execution: [20, 140],
  });
  await reviewStreet(intake, { from: -35, to: -12 });
  const { round } = intake;
  const noticed = workingOffset(clock, -1);
  const plan = {
    roundId: round.id,
    awardCount: Math.ceil(scale.street / 2),
    reserveCount: 1,
    reason: '综合得分未进入本批次资助范围，欢迎完善后再次申报。',
  };
  await decideByRank(plan, { actor: officer, now: clock.at(noticed - 3, '15:00') });
  await confirmWords(round.id, { actor: officer, now: clock.at(noticed - 1, '10:00') });
  await releaseDecisions(
    { roundId: round.id, body: '资助金额按评审得分和预算审核结果确定，接受社会监督。' },
    { actor: officer, now: clock.at(noticed, '09:00') },
  );
  const project = found(
    await db.application.findFirst({
      where: { roundId: round.id, status: 'IN_PUBLICITY' },
      orderBy: { number: 'asc' },
    }),
    'an award',
  );
  const text = '项目计划使用的活动室晚间另有安排，请核实场地是否已经落实。';
  await raiseObjection(
    {
      roundId: round.id,
      applicationId: project.id,
      objectorKind: 'INDIVIDUAL',
      objectorName: '程爱华',
      contact: '13800000357',
      text,
    },
    { actor: visitor, now: clock.at(-1, '19:40') },
  );
  const { id: objectionId } = await raiseObjection(
    {
      roundId: round.id,
      applicationId: project.id,
      objectorKind: 'ANONYMOUS',
      objectorName: '',
      contact: '',
      text: '该项目去年在本社区做过同样的活动，请核实是否重复资助。',
    },
    { actor: visitor, now: clock.at(-1, '20:15') },
  );
  await referObjection(
    { objectionId, reason: '线索涉及上一年度资金使用，请纪检监察核查是否存在重复资助。' },
    { actor: officer, now: clock.at(-1, '20:40') },
  );
  return round;
}

async function reviewStreet(
  { world, round, filed }: Intake,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const {
    clock,
    experts,
    staff: { district: officer },
  } = world;
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(from, '09:00') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(from + 2, '16:00') },
  );
  const stage = await stageAt(round.id, 0);
  const panel = experts.slice(-5);
  const assignments = await beginStage(
    stage,
    { officer, panel, opensAt: clock.at(from + 4, '09:00'), dueAt: clock.at(to, '18:00') },
    filed.length,
  );
  await declareAll(assignments, clock.at(from + 5, '10:00'));
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  await submitSheets(stage, assignments, {
    from: clock.at(from + 5, '11:00'),
    to: clock.at(to - 1, '17:00'),
    keyOf: (id) => found(keys.get(id), 'the project'),
  });
  await endStage(stage, officer, clock.at(to, '18:30'));
}
