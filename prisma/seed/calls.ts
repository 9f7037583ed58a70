import { db } from '@/lib/db/client';
import type { FundKind } from '@/lib/db/generated/enums';
import { createFund } from '@/lib/funds/create-fund';
import { found } from '@/lib/kernel/found';
import { setAnnouncement } from '@/lib/plans/settings/set-announcement';
import { setLevels } from '@/lib/plans/settings/set-levels';
import { setStages } from '@/lib/plans/settings/set-stages';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';
import { createRound } from '@/lib/rounds/creating/create-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { setMinimumShares } from '@/lib/rounds/settings/set-minimum-shares';
import { setRoundFunding } from '@/lib/rounds/settings/set-round-funding';
import { setTimetable } from '@/lib/rounds/settings/set-timetable';
import { updateRoundBasics } from '@/lib/rounds/settings/update-round-basics';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import type { Person } from './actors';
import type { Clock } from './clock';
import { setCoFunding } from './co-funding';
import { allowJoint } from './joint';
import { demandLetter } from './letters';
import { letNamePlaces } from './named-places';
import type { Region } from './places';
import { inTurn } from './pool';
import { ownWordTemplate } from './word-template';

/** A call as its officer prepares it. Offsets are days of the clock; amounts are yuan. */
export type Call = {
  template: 'standard' | 'eight-categories' | 'micro' | 'three-looks' | 'filed';
  /** Without the year, which goes before it. */
  title: string;
  summary: string;
  host: string;
  documentNumber: string;
  address: string;
  contact: { name: string; phone: string; complaintPhone: string };
  created: number;
  opens: number;
  closes: number;
  review: readonly [from: number, to: number];
  execution: readonly [from: number, to: number];
  funds: readonly { region: Region; name: string; kind: FundKind; totalYuan: number; lineYuan: number }[];
  /** How much of the welfare lottery's money must go where, in percent. */
  minimum?: { label: string; categories: readonly string[]; percent: number };
  /** What counties pay of each award. */
  coFunding?: CoFundingRule;
  /** What the bureau's own Word template is called; the platform's when left out. */
  wordTitle?: string;
  /** Whether the sealed letter of commitment is demanded; who signs confirms electronically when left out. */
  demandsLetter?: boolean;
  /** How many partners may apply with it; whoever applies does so alone when left out. */
  mostPartners?: number;
  /** How many places a project may name; one when left out. */
  mostPlaces?: number;
  /** By how many days after the deadline streets and districts recommend, and how many each at most; nobody does when left out. */
  levels?: Record<'street' | 'district', readonly [days: number, quota: number]>;
  /** How many pass each stage; as the template has it when left out. */
  cuts?: readonly number[];
};

export type Round = {
  id: string;
  title: string;
  opensAt: Date;
  closesAt: Date;
  executionFrom: string;
  executionTo: string;
};
type Desk = { officer: Person; clock: Clock };

/** Creates a draft with everything set, and publishes it the day before it opens. */
export async function publishCall(region: Region, call: Call, desk: Desk): Promise<Round> {
  const round = await draftCall(region, call, desk);
  await publishRound(await atVersion(round.id), { actor: desk.officer, now: desk.clock.at(call.opens - 1, '16:00') });
  return round;
}

export async function draftCall(region: Region, call: Call, { officer, clock }: Desk): Promise<Round> {
  const year = Number(clock.day(call.opens).slice(0, 4));
  const title = `${year}年${call.title}`;
  const { id } = await createRound(
    { template: call.template, regionId: region.id, year, title },
    { actor: officer, now: clock.at(call.created, '10:00') },
  );
  return setUp({ id, title, year }, call, { officer, clock });
}

/** Another track of an edition whose main call is out already. */
export async function publishTrack(
  main: Round,
  { trackName, mainTrackName, ...call }: Call & { trackName: string; mainTrackName: string },
  { officer, clock }: Desk,
): Promise<Round> {
  const year = Number(clock.day(call.opens).slice(0, 4));
  const { version } = await atVersion(main.id);
  const asked = {
    mainRoundId: main.id,
    version,
    template: call.template,
    trackName,
    mainTrackName,
    title: `${year}年${call.title}`,
  };
  const { id, title } = await addTrack(asked, { actor: officer, now: clock.at(call.created, '10:00') });
  const round = await setUp({ id, title, year }, call, { officer, clock });
  await publishRound(await atVersion(round.id), { actor: officer, now: clock.at(call.opens - 1, '16:00') });
  return round;
}

async function setUp(
  { id, title, year }: { id: string; title: string; year: number },
  call: Call,
  { officer, clock }: Desk,
): Promise<Round> {
  const context = { actor: officer, now: clock.at(call.created, '10:00') };
  const fundIds = await inTurn(
    call.funds,
    async ({ region: owner, name, kind, totalYuan }) =>
      (
        await createFund(
          { regionId: owner.id, name: `${year}年${name}`, kind, year, total: BigInt(totalYuan) * 100n },
          context,
        )
      ).id,
  );
  const {
    contact: { name, phone, complaintPhone },
  } = call;
  await updateRoundBasics(
    {
      ...(await atVersion(id)),
      title,
      summary: call.summary,
      host: call.host,
      contactName: name,
      contactPhone: phone,
      complaintPhone,
    },
    context,
  );
  const dates = { opensAt: clock.at(call.opens, '09:00'), closesAt: clock.at(call.closes, '17:00') };
  const [executionFrom, executionTo] = [clock.day(call.execution[0]), clock.day(call.execution[1])];
  await setTimetable(
    {
      ...(await atVersion(id)),
      ...dates,
      reviewFrom: clock.day(call.review[0]),
      reviewTo: clock.day(call.review[1]),
      executionFrom,
      executionTo,
    },
    context,
  );
  const lines = call.funds.map(({ lineYuan }, index) => ({
    fundId: fundIds[index] ?? '',
    amount: BigInt(lineYuan) * 100n,
  }));
  await setRoundFunding({ ...(await atVersion(id)), lines }, context);
  if (call.coFunding) await setCoFunding(await planAtVersion(id), call.coFunding, context);
  if (call.minimum) await setMinimumShare(id, call.minimum, context);
  if (call.cuts) await cutStages(id, call.cuts, context);
  if (call.mostPlaces !== undefined) await letNamePlaces(await planAtVersion(id), call.mostPlaces, context);
  if (call.mostPartners !== undefined) await allowJoint(await planAtVersion(id), call.mostPartners, context);
  if (call.demandsLetter) await demandLetter(await planAtVersion(id), context);
  if (call.levels) await setUpLevels(id, call.levels, context);
  if (call.wordTitle !== undefined) await ownWordTemplate(await planAtVersion(id), call.wordTitle, context);
  await writeAnnouncement(id, call, context);
  return { id, title, ...dates, executionFrom, executionTo };
}

type Context = { actor: Person; now: Date };

async function setMinimumShare(
  roundId: string,
  { label, categories, percent }: NonNullable<Call['minimum']>,
  context: Context,
): Promise<void> {
  const minimum = { of: 'kind:WELFARE_LOTTERY', categories: [...categories], min: String(percent), label };
  await setMinimumShares({ ...(await atVersion(roundId)), shares: [minimum] }, context);
}

async function cutStages(roundId: string, cuts: readonly number[], context: Context): Promise<void> {
  const stages = await db.reviewStage.findMany({
    where: { plan: { round: { id: roundId } } },
    orderBy: { position: 'asc' },
  });
  const rows = stages.map(
    ({ kind, name, rubricId, reviewsPerEntry, weightBp, blindApplicant, blindExperts }, index) => ({
      kind,
      name,
      rubricId,
      reviewsPerEntry,
      blindApplicant,
      blindExperts,
      weight: weightBp,
      cutCount: cuts[index] ?? null,
    }),
  );
  await setStages({ ...(await planAtVersion(roundId)), stages: rows }, context);
}

async function setUpLevels(roundId: string, levels: NonNullable<Call['levels']>, context: Context): Promise<void> {
  const { street, district } = levels;
  const days = { streetDays: street[0], districtDays: district[0] };
  const quotas = { streetQuota: street[1], districtQuota: district[1] };
  await setLevels({ ...(await planAtVersion(roundId)), ...days, ...quotas, spanningSkips: true }, context);
}

/** What the settings know says itself; the rest is typed by hand, as an officer does. */
async function writeAnnouncement(roundId: string, { documentNumber, address }: Call, context: Context): Promise<void> {
  const sections = await db.announcementSection.findMany({
    where: { plan: { round: { id: roundId } }, body: { contains: '〔' } },
    orderBy: { position: 'asc' },
  });
  await inTurn(sections, async ({ key, title, body }) => {
    const filled = body.replaceAll('〔文号〕', documentNumber).replaceAll('〔办公地址〕', address);
    await setAnnouncement({ ...(await planAtVersion(roundId)), key, title, body: filled }, context);
  });
}

/** Every edit names the versions it was made over: of the round, or of its plan. */
export async function atVersion(roundId: string): Promise<{ roundId: string; version: number; planVersion: number }> {
  const { version, plan } = await versionsOf(roundId);
  return { roundId, version, planVersion: plan.version };
}

export async function planAtVersion(roundId: string): Promise<{ planId: string; version: number }> {
  const { plan } = await versionsOf(roundId);
  return { planId: plan.id, version: plan.version };
}

async function versionsOf(roundId: string) {
  const versions = { version: true, plan: { select: { id: true, version: true } } } as const;
  return found(await db.round.findUnique({ where: { id: roundId }, select: versions }), 'the round');
}
