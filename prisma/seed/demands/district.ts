import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { noteContact } from '@/lib/demands/claims/note-contact';
import { openForClaim } from '@/lib/demands/claims/open-for-claim';
import { withdrawDemand } from '@/lib/demands/submitting/withdraw-demand';
import { expireDemand } from '@/lib/demands/verification/expire-demand';
import { mergeDemand } from '@/lib/demands/verification/merge-demand';
import { rejectDemand } from '@/lib/demands/verification/reject-demand';
import { returnDemand } from '@/lib/demands/verification/return-demand';
import { found } from '@/lib/kernel/found';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { inTurn } from '../pool';
import type { DemandText } from '../texts/demand-text';
import * as texts from '../texts/demands';
import * as inWork from '../texts/demands-in-work';
import type { World } from '../world';
import { asInHangzhou, publishDemandCallFor } from './demand-calls';
import { type OpenCall, publish, raiseDemand, verify } from './raising';

/** Street index of 望江, whose demands become topics. */
const WANGJIANG = 1;

/** The district's demand call, open since three weeks: demands in every state a street can bring them to. Returns the bundles for the topics. */
export async function districtDemands(world: World): Promise<string[][]> {
  const {
    clock,
    places,
    staff: { district: officer },
  } = world;
  const call = await publishDemandCallFor({
    region: places.shangcheng,
    title: `${clock.day(0).slice(0, 4)}年上城区民生需求征集令`,
    opens: -24,
    closes: 16,
    officer,
    clock,
    ...asInHangzhou,
  });
  const desk = new Desk(world, call);
  const bundles = await inTurn(texts.bundledTexts, (bundle) =>
    inTurn(bundle, (text) => desk.published(text, { days: -22, street: WANGJIANG })),
  );
  await merged(desk, found(bundles[0]?.[0], 'the first demand'));
  await inTurn(texts.publishedTexts, (text, index) => desk.published(text, { days: -20 + index }));
  await claims(desk, world);
  await endings(desk);
  await inTurn(inWork.verifyingTexts, async (text, index) =>
    verify(await desk.raised(text, { days: -3, index }), officer, clock.at(-2, '10:30')),
  );
  // The first has waited longer than the promised five working days.
  await inTurn(inWork.submittedTexts, (text, index) =>
    desk.raised(text, { days: index === 0 ? -11 : -1, index, ...(index < 2 ? { street: WANGJIANG } : {}) }),
  );
  return bundles;
}

type When = { days: number; street?: number; index?: number };

/** Where and when demands of the call come in, and who looks at them. */
class Desk {
  private count = 0;

  constructor(
    private readonly world: World,
    private readonly call: OpenCall,
  ) {}

  get officer() {
    return this.world.staff.district;
  }

  at(days: number, time?: string): Date {
    return this.world.clock.at(days, time);
  }

  /** Places and ways of coming in take turns. */
  raised(text: DemandText, { days, street }: When): Promise<string> {
    const { places } = this.world;
    const turn = this.count++;
    const { communities } = found(places.streets[street ?? turn % places.streets.length], 'a street');
    const how = (['phone', 'phone', 'hotline', 'consultation'] as const)[turn % 4] ?? 'phone';
    const regionId = found(communities[turn % communities.length], 'a community').id;
    const minute = String(turn % 60).padStart(2, '0');
    return raiseDemand({
      call: this.call,
      text,
      regionId,
      at: this.at(days, `${String(9 + (turn % 8)).padStart(2, '0')}:${minute}`),
      officer: this.officer,
      how,
    });
  }

  async published(text: DemandText, when: When): Promise<string> {
    const id = await this.raised(text, when);
    await publish({ demandId: id, text }, { actor: this.officer, now: this.at(when.days + 2, '16:00') });
    return id;
  }
}

async function merged(desk: Desk, targetId: string): Promise<void> {
  const id = await desk.raised(texts.duplicateText, { days: -18, street: WANGJIANG });
  await verify(id, desk.officer, desk.at(-17, '09:30'));
  await mergeDemand(
    { demandId: id, version: 2, targetId, note: '与已公开的需求内容相同，合并办理。' },
    { actor: desk.officer, now: desk.at(-17, '10:00') },
  );
}

/** Four are opened for claim; organisations have taken two of them on, and with one of them both sides have met. */
async function claims(desk: Desk, { organisations }: World): Promise<void> {
  await inTurn(texts.claimTexts, async (text, index) => {
    const demandId = await desk.published(text, { days: -16 });
    await openForClaim({ demandId, version: 3 }, { actor: desk.officer, now: desk.at(-10, '09:00') });
    // The first is the one whose owner has an account in the demonstration.
    const organisation = organisations[index === 0 ? 1 : 4 + index];
    if (index > 1 || organisation === undefined) return;
    const pledge = { pledgeFen: BigInt(1_200_000 + index * 1_600_000), note: '由本单位组织会员和爱心企业共同完成。' };
    await claimDemand(
      { demandId, version: 4, organisationId: organisation.id, ...pledge },
      { actor: organisation.owner, now: desk.at(-7 + index, '14:20') },
    );
    if (index > 0) return;
    const now = desk.at(-4, '15:00');
    const note = '与提出人见面，商定先做一户样板，书桌和台灯自下月起分批送到家。';
    await noteContact({ demandId, version: 5, day: shanghaiDay(now), note }, { actor: desk.officer, now });
  });
}

async function endings(desk: Desk): Promise<void> {
  const { officer } = desk;
  const expired = await desk.published(inWork.expiredText, { days: -21 });
  await expireDemand(
    { demandId: expired, version: 3, reason: '公开两周以上，没有单位承接。' },
    { actor: officer, now: desk.at(-2, '11:00') },
  );
  const withdrawn = await desk.published(inWork.withdrawnText, { days: -19 });
  await withdrawDemand(
    { demandId: withdrawn, version: 3, reason: '物业已经修好，提出人要求撤回。' },
    { actor: officer, now: desk.at(-9, '11:00') },
  );
  await inTurn(inWork.returnedTexts, async (text) => {
    const demandId = await desk.raised(text, { days: -6 });
    await verify(demandId, officer, desk.at(-5, '09:20'));
    await returnDemand(
      { demandId, version: 2, note: '请补充涉及哪些人、遇到的具体困难和期望的成效。' },
      { actor: officer, now: desk.at(-5, '09:40') },
    );
  });
  await inTurn(inWork.rejectedTexts, async (text) => {
    const demandId = await desk.raised(text, { days: -8 });
    await verify(demandId, officer, desk.at(-7, '10:10'));
    await rejectDemand(
      { demandId, version: 2, note: '不属于公益创投的支持范围，已转告有关部门处理。' },
      { actor: officer, now: desk.at(-7, '15:10') },
    );
  });
}
