import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { addExpert } from '@/lib/experts/add-expert';
import { found } from '@/lib/kernel/found';
import { startScreening } from '@/lib/rounds/start-screening';
import { demoAccounts } from '../accounts';
import { actorsOf, type Person } from '../actors';
import { fileApplications } from '../applying';
import { atVersion, publishCall, type Round } from '../calls';
import { dealProjects } from '../dealing';
import type { Organisation } from '../organisations';
import { inTurn } from '../pool';
import { beginStage, declareAll, stageAt, submitSheets } from '../reviewing';
import { categories } from '../texts/categories';
import type { World } from '../world';
import { jianSmallCall } from './texts';

/** The second city's small round at its experts' desks. One of the three is Hangzhou's too, and finds the work of both cities. */
export async function jianInReview(
  world: World,
  { organisations, panel }: { organisations: readonly Organisation[]; panel: readonly Person[] },
): Promise<Round> {
  const {
    clock,
    places: { jian, jizhou },
    staff: { jian: officer },
  } = world;
  const round = await publishCall(
    jian,
    { ...jianSmallCall(jian), created: -60, opens: -45, closes: -18, review: [-10, 10], execution: [30, 150] },
    { officer, clock },
  );
  const filed = await fileApplications(
    { round, template: 'standard' },
    dealProjects(world, {
      key: 'jian-in-review',
      round,
      counts: [1, 1, 1],
      from: categories.filter(({ code }) => ['ELDER', 'CHILD_YOUTH', 'CULTURE'].includes(code)),
      organisations,
      communities: [{ id: jizhou.id, name: jizhou.name, street: '古南镇街道' }],
      askYuan: [40_000, 50_000],
    }),
  );
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-17, '09:00') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(-14, '16:00') },
  );
  const stage = await stageAt(round.id, 0);
  const assignments = await beginStage(
    stage,
    { officer, panel, opensAt: clock.at(-5, '09:00'), dueAt: clock.at(3, '18:00') },
    filed.length,
  );
  const done = assignments.filter(({ expert }) => expert !== panel[0]);
  await declareAll(done, clock.at(-4, '10:00'));
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  await submitSheets(stage, done, {
    from: clock.at(-4, '11:00'),
    to: clock.at(-1, '17:00'),
    keyOf: (id) => found(keys.get(id), 'the project'),
  });
  return round;
}

/** The city's own two experts, and before them one who is on Hangzhou's roster already. */
export async function jianRoster({ clock, places: { jian }, staff: { jian: officer } }: World): Promise<Person[]> {
  const { email, name } = demoAccounts.expert1;
  const experts = [
    { email, name, employer: '高校社会工作系（外聘）', title: '特邀专家' },
    { email: 'expert-1@jian.example', name: '刘庐生', employer: '吉安市社会工作协会', title: '高级社会工作师' },
    { email: 'expert-2@jian.example', name: '肖青原', employer: '吉州区会计师事务所', title: '注册会计师' },
  ];
  await inTurn(experts, (expert) =>
    addExpert({ cityId: jian.id, ...expert }, { actor: officer, now: clock.at(-90, '14:00') }),
  );
  const actors = await actorsOf(experts.map((expert) => expert.email));
  return experts.map((expert) => found(actors.get(expert.email), expert.email));
}
