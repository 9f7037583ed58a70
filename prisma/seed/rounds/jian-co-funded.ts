import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { db } from '@/lib/db/client';
import { createFund } from '@/lib/funds/create-fund';
import { found } from '@/lib/kernel/found';
import { startScreening } from '@/lib/rounds/start-screening';
import type { Person } from '../actors';
import { type Filed, fileApplications } from '../applying';
import { atVersion, publishCall, type Round } from '../calls';
import { workingOffset } from '../clock';
import { dealProjects } from '../dealing';
import type { Organisation } from '../organisations';
import type { Region } from '../places';
import { beginStage, declareAll, endStage, stageAt, submitSheets } from '../reviewing';
import { categories } from '../texts/categories';
import type { World } from '../world';
import { jianCoFundedCall } from './texts';

type Hands = { organisations: readonly Organisation[]; panel: readonly Person[] };
type Season = Hands & {
  call: Omit<Parameters<typeof publishCall>[1], 'created' | 'opens' | 'closes' | 'review' | 'execution'>;
  /** Names its projects. */
  key: string;
  /** How many projects of which categories lie in which county. */
  counties: readonly { region: Region; codes: readonly string[] }[];
  askYuan: readonly [number, number];
};

/**
 * The second city has decided, and asks two counties for their part: one has confirmed it for one project and is to answer for
 * another within days, the other has declined, which waits for the city.
 */
export async function jianCoFunded(world: World, hands: Hands): Promise<Round> {
  const { clock, places, staff } = world;
  const { jian: officer, qingyuan, jianxian } = staff;
  const round = await decidedForCounties(world, {
    ...hands,
    call: jianCoFundedCall(places.jian),
    key: 'jian-season',
    counties: [
      { region: places.qingyuan, codes: ['ELDER', 'CHILD_YOUTH'] },
      { region: places.jianxian, codes: ['CULTURE'] },
    ],
    askYuan: [40_000, 50_000],
  });
  const asked = workingOffset(clock, -3);
  await askCoFunding({ roundId: round.id }, { actor: officer, now: clock.at(asked, '09:30') });
  await countyFund({ region: places.jianxian, yuan: 100_000 }, { actor: jianxian, now: clock.at(asked, '11:00') });
  const fund = await countyFund(
    { region: places.qingyuan, yuan: 150_000 },
    { actor: qingyuan, now: clock.at(asked, '10:30') },
  );
  const [first] = await linesAt(round, places.qingyuan.id);
  const [declined] = await linesAt(round, places.jianxian.id);
  const { id: lineId, version, askedFen: amount } = found(first, 'a line');
  const answered = workingOffset(clock, -1);
  await confirmCoFunding(
    { fundId: fund.id, lines: [{ lineId, version, take: true, amount, reason: '' }] },
    { actor: qingyuan, now: clock.at(answered, '10:10') },
  );
  const refused = found(declined, 'a line');
  await declineCoFunding(
    {
      reason: '本年度县级福彩公益金已全部安排，无法配套。',
      lines: [{ lineId: refused.id, version: refused.version, take: true }],
    },
    { actor: jianxian, now: clock.at(answered, '15:20') },
  );
  return round;
}

type County = { region: { id: string; name: string }; yuan: number };

function countyFund({ region, yuan }: County, context: { actor: Person; now: Date }) {
  const year = context.now.getFullYear();
  const name = `${year}年${region.name}公益创投配套资金`;
  return createFund({ regionId: region.id, name, kind: 'MATCHING', year, total: BigInt(yuan) * 100n }, context);
}

const linesAt = ({ id: roundId }: Round, regionId: string) =>
  db.coFundingLine.findMany({ where: { roundId, regionId }, orderBy: { application: { number: 'asc' } } });

/** A round of the second city, reviewed and all of it awarded; of its counties nothing is asked yet. */
export async function decidedForCounties(
  world: World,
  { call, key, counties, askYuan, organisations, panel }: Season,
): Promise<Round> {
  const {
    clock,
    places,
    staff: { jian: officer },
  } = world;
  const dates = { created: -88, opens: -80, closes: -50, review: [-45, -15], execution: [20, 200] } as const;
  const round = await publishCall(places.jian, { ...call, ...dates }, { officer, clock });
  const filed: Filed[] = [];
  for (const { region, codes } of counties) {
    const deal = {
      key: `${key}|${region.name}`,
      round,
      counts: codes.map(() => 1),
      from: categories.filter(({ code }) => codes.includes(code)),
      organisations,
      communities: [{ id: region.id, name: region.name, street: region.name }],
      askYuan,
    };
    filed.push(...(await fileApplications({ round, template: 'standard' }, dealProjects(world, deal))));
  }
  await review(world, { round, filed, panel });
  const reason = '综合得分未进入本批次资助范围，欢迎完善后再次申报。';
  const plan = { roundId: round.id, awardCount: filed.length, reserveCount: 0, reason };
  await decideByRank(plan, { actor: officer, now: clock.at(workingOffset(clock, -3) - 1, '15:00') });
  return round;
}

type Reviewed = { round: Round; filed: readonly Filed[]; panel: readonly Person[] };

async function review({ clock, staff: { jian: officer } }: World, { round, filed, panel }: Reviewed): Promise<void> {
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-48, '09:00') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(-46, '16:00') },
  );
  const stage = await stageAt(round.id, 0);
  const term = { opensAt: clock.at(-44, '09:00'), dueAt: clock.at(-16, '18:00') };
  const assignments = await beginStage(stage, { officer, panel: [...panel], ...term }, filed.length);
  await declareAll(assignments, clock.at(-43, '10:00'));
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  await submitSheets(stage, assignments, {
    from: clock.at(-43, '11:00'),
    to: clock.at(-17, '17:00'),
    keyOf: (id) => found(keys.get(id), 'the project'),
  });
  await endStage(stage, officer, clock.at(-16, '18:30'));
}
