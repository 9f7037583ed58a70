import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import type { Asker } from '@/lib/kernel/query';
import { sayMined } from '@/lib/rounds/say-mined';
import { startScreening } from '@/lib/rounds/start-screening';
import { type Filed, type Filing, fileApplications } from '../applying';
import { atVersion, publishCall, type Round } from '../calls';
import { between, type Clock, workingOffset } from '../clock';
import { dealProjects } from '../dealing';
import { changePartner } from '../partner-changes';
import { beginStage, declareAll, endStage, stageAt, submitSheets } from '../reviewing';
import { meritOf } from '../scores';
import type { World } from '../world';
import { confirmWords } from './public-words';
import { districtCall } from './texts';

/** Days after the anchor around which the notice is published. */
export const NOTICE_OFFSET = -160;

/** The published round of the district, from call to final awards: 190 applications, 100 shortlisted, 30 funded. */
export async function finishedRound(world: World, clock: Clock): Promise<Round> {
  const {
    scale,
    places,
    staff: { district: officer },
  } = world;
  const call = districtCall(places.shangcheng, {
    title: '上城区公益创投',
    cuts: [scale.shortlisted, scale.awarded],
    grantYuan: 120_000 * scale.awarded,
  });
  const round = await publishCall(
    places.shangcheng,
    {
      ...call,
      mostPartners: 2,
      created: -246,
      opens: -232,
      closes: -202,
      review: [-195, -164],
      execution: [-145, 120],
    },
    { officer, clock },
  );
  const filed = await fileApplications(
    { round, template: call.template },
    withPartners(world, dealProjects(world, { key: 'finished', round, counts: scale.counts })),
  );
  await screen(round, filed, { officer, clock });
  await review(world, { round, filed, clock });
  await decideAndConfirm(world, { round, clock });
  const { version } = await atVersion(round.id);
  // What Shangcheng published of how many its streets had found (domain C2).
  await sayMined(
    { roundId: round.id, version, mined: '300多' },
    { actor: officer, now: clock.at(NOTICE_OFFSET - 4, '09:00') },
  );
  const { organisations } = world;
  const newcomer = found(organisations[3], 'who comes in');
  await changePartner({ roundId: round.id, organisations, newcomer, clock: world.clock });
  return round;
}

/** The best are of a lead and a partner each; the second best is the demonstration's own. */
function withPartners({ organisations }: World, filings: readonly Filing[]): Filing[] {
  const partner = {
    organisation: found(organisations[2], 'a partner'),
    task: '派出两名社工参加入户走访，提供小组活动场地。',
    shareYuan: 6_000,
  };
  const best = filings.toSorted((a, b) => meritOf(b.project.key) - meritOf(a.project.key)).slice(0, 3);
  return filings.map((filing) =>
    best.includes(filing) && filing.organisation !== partner.organisation ? { ...filing, partner } : filing,
  );
}

type Desk = { officer: World['staff']['district']; clock: Clock };

async function screen(round: Round, filed: readonly Filed[], { officer, clock }: Desk): Promise<void> {
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-201, '09:10') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(-197, '16:30') },
  );
}

async function review(
  world: World,
  { round, filed, clock }: { round: Round; filed: readonly Filed[]; clock: Clock },
): Promise<void> {
  const {
    experts,
    scale,
    staff: { district: officer },
  } = world;
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  const keyOf = (applicationId: string): string => found(keys.get(applicationId), 'the project');
  const sessions = [
    {
      position: 0,
      panel: experts.slice(0, Math.max(5, Math.round(experts.length * 0.75))),
      entries: filed.length,
      from: -194,
      to: -181,
    },
    {
      position: 1,
      panel: experts.slice(0, Math.max(5, Math.round(experts.length * 0.5))),
      entries: scale.shortlisted,
      from: -176,
      to: -166,
    },
  ];
  for (const { position, panel, entries, from, to } of sessions) {
    const stage = await stageAt(round.id, position);
    const assignments = await beginStage(
      stage,
      { officer, panel, opensAt: clock.at(from, '09:30'), dueAt: clock.at(to, '18:00') },
      entries,
    );
    await declareAll(assignments, clock.at(from + 1, '10:00'));
    await submitSheets(stage, assignments, { from: clock.at(from + 1, '14:00'), to: clock.at(to, '17:00'), keyOf });
    await endStage(stage, officer, clock.at(to + 1, '10:20'));
  }
}

async function decideAndConfirm(
  { scale, staff: { district: officer } }: World,
  { round, clock }: { round: Round; clock: Clock },
): Promise<void> {
  const noticed = workingOffset(clock, NOTICE_OFFSET);
  const reserveCount = Math.round(scale.awarded / 6);
  const reason =
    '经专家评审和会议研究，本项目综合得分未进入本批次资助范围。评审意见可在平台查看，欢迎修改完善后申报下一批次。';
  await decideByRank(
    { roundId: round.id, awardCount: scale.awarded, reserveCount, reason },
    { actor: officer, now: clock.at(noticed - 2, '15:00') },
  );
  const body = '本次评审先书面评审、后现场答辩，资助金额按综合得分、预算审核和资金投向要求确定。';
  const shareReason = await reasonBelowShare(round.id, { actor: officer, now: clock.at(noticed, '09:00') });
  await confirmWords(round.id, { actor: officer, now: clock.at(noticed - 1, '10:00') });
  await releaseDecisions({ roundId: round.id, body, shareReason }, { actor: officer, now: clock.at(noticed, '09:00') });
  await dismissObjection(round, { officer, clock, noticed });
  const notice = found(await db.publicityNotice.findFirst({ where: { roundId: round.id } }), 'the notice');
  await confirmAwards(
    { roundId: round.id, version: notice.version },
    { actor: officer, now: between(notice.endsAt, new Date(notice.endsAt.getTime() + 86_400_000), 0.4) },
  );
}

/** The scores decide whether the fund's minimum share is reached; below it, the officer says why. */
async function reasonBelowShare(roundId: string, { actor: officer, now }: Asker): Promise<string> {
  const { money } = await roundCockpit({ roundId }, { actor: officer, now });
  return money?.shares.every(({ holds }) => holds) === false
    ? '入选的为老、助残项目数量不足，下一批次将重点征集这两类项目。'
    : '';
}

/** One objection arrived, was looked into, and did not hold. */
async function dismissObjection(round: Round, { officer, clock, noticed }: Desk & { noticed: number }): Promise<void> {
  const project = found(
    await db.application.findFirst({
      where: { roundId: round.id, status: 'IN_PUBLICITY' },
      orderBy: { number: 'asc' },
    }),
    'an award',
  );
  const text = '该项目与本社区去年开展的一项服务内容相近，担心重复资助，请核实服务对象名单是否重复。';
  const raised = await raiseObjection(
    {
      roundId: round.id,
      applicationId: project.id,
      objectorKind: 'INDIVIDUAL',
      objectorName: '金月华',
      contact: '13900000216',
      text,
    },
    { actor: visitor, now: clock.at(noticed + 1, '11:05') },
  );
  await acceptObjection(
    { objectionId: raised.id, version: 1 },
    { actor: officer, now: clock.at(noticed + 1, '15:30') },
  );
  const finding =
    '经调取两个项目的服务对象名册逐一比对，并向社区核实，服务对象和服务内容均不重复，未发现重复申请财政资金的情形，异议不成立。';
  await settleObjection(
    { objectionId: raised.id, version: 2, conclusion: 'DISMISSED', finding },
    { actor: officer, now: clock.at(noticed + 3, '16:10') },
  );
}
