import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { recallCoFunding } from '@/lib/awards/co-funding/recall-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { actorsOf } from '@/prisma/seed/actors';
import { clockOf } from '@/prisma/seed/clock';
import { ProjectNames } from '@/prisma/seed/project';
import { decidedForCounties } from '@/prisma/seed/rounds/jian-co-funded';
import { confirmWords } from '@/prisma/seed/rounds/public-words';
import { jianCoFundedCall } from '@/prisma/seed/rounds/texts';
import type { World } from '@/prisma/seed/world';
import { smallScale } from '@/tests/support/small-scale';
import { fixtureNow, type Setting } from './setting';

/** Counties' parts in every state: asked anew and answered short in the demonstration's round, settled and ended in one of its own. */
export async function fillCoFunding(setting: Setting): Promise<void> {
  await askedAnew(setting);
  await settledAndEnded(setting);
}

const linesOf = (roundId: string) =>
  db.coFundingLine.findMany({ where: { roundId, status: { not: 'RECALLED' } }, orderBy: { id: 'asc' } });

async function askedAnew({ by: { jian, qingyuan } }: Setting): Promise<void> {
  const { roundId } = await db.coFundingLine.findFirstOrThrow({ select: { roundId: true } });
  const lines = await linesOf(roundId);
  const open = found(
    lines.find(({ status }) => status === 'ASKED'),
    'a line that is asked',
  );
  const { fundId, ...confirmed } = found(
    lines.find(({ status }) => status === 'CONFIRMED'),
    'a line that is confirmed',
  );
  const less = {
    lineId: open.id,
    version: open.version,
    take: true,
    amount: open.askedFen - 100n,
    reason: '预算所限。',
  };
  await confirmCoFunding({ fundId: fundId ?? '', lines: [less] }, qingyuan);
  const { id: lineId, version } = confirmed;
  await recallCoFunding({ lineId, version, reason: '金额有误，重新请县里确认。' }, jian);
  await askCoFunding({ roundId }, jian);
}

/** Five projects of two counties: confirmed, paid by the city, reduced, fallen for want of money, and ended after the release. */
async function settledAndEnded({ places, by }: Setting): Promise<void> {
  const { jian, jianxian, qingyuan } = by;
  const call = jianCoFundedCall(places.jian);
  const [line] = call.funds;
  const { id: roundId } = await decidedForCounties(await worldOf({ places, by }), {
    call: {
      ...call,
      title: '吉安市公益创投（配套）',
      cuts: [5],
      funds: line === undefined ? [] : [{ ...line, name: '市级福利彩票公益金（配套）', lineYuan: 160_000 }],
    },
    key: 'all-states-25',
    counties: [
      { region: places.jianxian, codes: ['ELDER', 'DISABLED', 'CHILD_YOUTH', 'CULTURE'] },
      { region: places.qingyuan, codes: ['CULTURE'] },
    ],
    askYuan: [45_000, 45_000],
    ...(await handsOf(places)),
  });
  await askCoFunding({ roundId }, jian);
  const lines = await linesOf(roundId);
  const ended = found(
    lines.find(({ regionId }) => regionId === places.qingyuan.id),
    'the line of the other county',
  );
  const [kept, ...others] = lines.filter((line) => line !== ended);
  await confirmWhole(found(kept, 'a line'), jianxian);
  await confirmWhole(ended, qingyuan);
  const declined = others.map(({ id: lineId, version }) => ({ lineId, version, take: true }));
  await declineCoFunding({ reason: '本年度预算已全部安排。', lines: declined }, jianxian);
  for (const [index, settlement] of (['carry', 'reduce', 'drop'] as const).entries()) {
    const { lineId, version } = found(declined[index], 'a line that is declined');
    await settleCoFunding({ lineId, version: version + 1, settlement, reason: '按批次规则处理。' }, jian);
  }
  await confirmWords(roundId, jian);
  await releaseDecisions({ roundId }, jian);
  const { applicationId } = ended;
  const { version } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  await cancelAward({ applicationId, version, finding: '经核查，申报材料不实，取消立项资格。' }, jian);
}

type Line = Awaited<ReturnType<typeof linesOf>>[number];

async function confirmWhole({ id: lineId, version, askedFen: amount, regionId }: Line, county: Setting['by']['jian']) {
  const fund = await db.fund.findFirstOrThrow({ where: { regionId } });
  const lines = [{ lineId, version, take: true, amount, reason: '' }];
  await confirmCoFunding({ fundId: fund.id, lines }, county);
}

async function worldOf({ places, by }: Setting): Promise<World> {
  const { city, district, street, jian, qingyuan, jianxian } = by;
  const staff = {
    city: city.actor,
    district: district.actor,
    street: street.actor,
    jian: jian.actor,
    qingyuan: qingyuan.actor,
    jianxian: jianxian.actor,
  };
  const names = new ProjectNames('fixture');
  return { clock: clockOf(fixtureNow), scale: smallScale, places, staff, experts: [], organisations: [], names };
}

/** The second city's organisations with whoever owns them, and its roster. */
async function handsOf({ jian }: Setting['places']) {
  const rows = await db.organisation.findMany({
    where: { status: 'VERIFIED', region: { path: { startsWith: jian.path } }, type: { not: 'FILED' } },
    orderBy: { createdAt: 'asc' },
    take: 3,
    select: {
      id: true,
      name: true,
      members: { where: { roles: { has: 'OWNER' } }, select: { person: { select: { email: true } } } },
    },
  });
  const experts = await db.expert.findMany({
    where: { cityId: jian.id },
    select: { person: { select: { email: true } } },
  });
  const emailOf = ({ members: [owner] }: (typeof rows)[number]) => owner?.person.email ?? '';
  const panel = experts.map(({ person }) => person.email);
  const actors = await actorsOf([...rows.map(emailOf), ...panel]);
  return {
    organisations: rows.map((row) => ({
      id: row.id,
      name: row.name,
      owner: found(actors.get(emailOf(row)), row.name),
    })),
    panel: panel.map((email) => found(actors.get(email), email)),
  };
}
