import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { startScreening } from '@/lib/rounds/start-screening';
import type { Filed } from '../applying';
import { atVersion, type Round } from '../calls';
import { between, type Clock, workingOffset } from '../clock';
import { asInHangzhou, publishDemandCallFor } from '../demands/demand-calls';
import { publish, raiseDemand } from '../demands/raising';
import { inTurn } from '../pool';
import { beginStage, declareAll, endStage, stageAt, submitSheets } from '../reviewing';
import { springTexts } from '../texts/demands-in-work';
import { springTopics, wangjiangTopics } from '../texts/topics';
import type { World } from '../world';
import { NOTICE_OFFSET } from './finished';
import { applyToTopics, askOwnSignatory, type PerTopic, publishPerTopic } from './per-topic';
import { confirmWords } from './public-words';

/** 望江街道 takes applications per topic; the demands behind each topic came in by the district's call. */
export async function topicsOpen(world: World, bundles: readonly (readonly string[])[]): Promise<Round> {
  const {
    clock,
    places,
    staff: { street: officer },
  } = world;
  const street = found(places.streets[1], 'the second street');
  const call: PerTopic = {
    street,
    officer,
    clock,
    edition: '（按选题申报）',
    cut: 4,
    topics: wangjiangTopics,
    bundles,
    dates: { created: -10, opens: -4, closes: 15, review: [19, 30], execution: [45, 200] },
    mostMonths: 6,
  };
  const round = await publishPerTopic(call);
  await applyToTopics(world, call, { round, key: 'topics-open' });
  await askOwnSignatory(world, call, round);
  return round;
}

/** 紫阳街道 has been through it: demands, topics, awards. Whoever opens the project sees the demand, and the other way round. */
export async function topicsAwarded(world: World, clock: Clock): Promise<void> {
  const {
    places,
    staff: { district: officer },
  } = world;
  const street = found(places.streets[5], 'the sixth street');
  const intake = await publishDemandCallFor({
    region: street,
    title: `${street.name}居民需求征集令`,
    opens: -250,
    closes: -238,
    officer,
    clock,
    ...asInHangzhou,
  });
  const bundles = await inTurn(springTexts, (texts, topic) =>
    inTurn(texts, async (text) => {
      const regionId = found(street.communities[topic], 'a community').id;
      const id = await raiseDemand({
        call: intake,
        text,
        regionId,
        at: clock.at(-246, `1${topic}:15`),
        officer,
        how: 'consultation',
      });
      await publish({ demandId: id, text }, { actor: officer, now: clock.at(-242, '15:30') });
      return id;
    }),
  );
  const call: PerTopic = {
    street,
    officer,
    clock,
    edition: '（春季，按选题申报）',
    cut: 3,
    topics: springTopics,
    bundles,
    dates: { created: -240, opens: -234, closes: -214, review: [-208, -196], execution: [-150, 60] },
  };
  const round = await publishPerTopic(call);
  const filed = await applyToTopics(world, call, { round, key: 'topics-awarded', until: round.closesAt });
  await review(world, { round, filed, clock });
  await award(world, { round, clock, awardCount: Math.min(3, filed.length) });
}

async function review(
  { experts, staff: { district: officer } }: World,
  { round, filed, clock }: { round: Round; filed: readonly Filed[]; clock: Clock },
): Promise<void> {
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-213, '09:00') });
  await acceptApplications(
    { roundId: round.id, applicationIds: filed.map(({ id }) => id) },
    { actor: officer, now: clock.at(-211, '16:00') },
  );
  const stage = await stageAt(round.id, 0);
  const assignments = await beginStage(
    stage,
    { officer, panel: experts.slice(-5), opensAt: clock.at(-208, '09:00'), dueAt: clock.at(-198, '18:00') },
    filed.length,
  );
  await declareAll(assignments, clock.at(-207, '10:00'));
  const keys = new Map(filed.map(({ id, project }) => [id, project.key]));
  await submitSheets(stage, assignments, {
    from: clock.at(-207, '11:00'),
    to: clock.at(-199, '17:00'),
    keyOf: (id) => found(keys.get(id), 'the project'),
  });
  await endStage(stage, officer, clock.at(-198, '18:30'));
}

async function award(
  { staff: { district: officer } }: World,
  { round, clock, awardCount }: { round: Round; clock: Clock; awardCount: number },
): Promise<void> {
  const noticed = workingOffset(clock, NOTICE_OFFSET);
  await decideByRank(
    { roundId: round.id, awardCount, reserveCount: 0, reason: '综合得分未进入本批次资助范围。' },
    { actor: officer, now: clock.at(noticed - 2, '15:40') },
  );
  await confirmWords(round.id, { actor: officer, now: clock.at(noticed - 1, '11:00') });
  await releaseDecisions(
    { roundId: round.id, body: '资助金额按评审得分和预算审核结果确定，接受社会监督。' },
    { actor: officer, now: clock.at(noticed, '09:30') },
  );
  const notice = found(await db.publicityNotice.findFirst({ where: { roundId: round.id } }), 'the notice');
  await confirmAwards(
    { roundId: round.id, version: notice.version },
    { actor: officer, now: between(notice.endsAt, new Date(notice.endsAt.getTime() + 86_400_000), 0.3) },
  );
}
