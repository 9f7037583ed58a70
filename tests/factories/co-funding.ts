import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { db } from '@/lib/db/client';
import { ledgerOf } from '@/lib/funds/ledger-of';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';
import { termsSchema } from '@/lib/plans/terms/terms';
import { some } from '@/tests/support/some';
import { createApplication } from './applications';
import { awardTo, decidingNow } from './awards';
import { createOrganisation, passedInspection } from './organisations';
import { actorWith, at, createCity, createRegion } from './people';
import { createFund, createRound } from './rounds';

/** Ten working days after `decidingNow` are over. */
export const afterDue = new Date('2026-03-23T16:00:01Z');

type Options = { rule?: Partial<CoFundingRule>; awards?: number; amountFen?: bigint };

/**
 * A city's round of which counties pay 40 % of each award of 45,000 yuan: the first project lies in one county, the others in
 * another. All are awarded, nobody is asked yet; each county has an officer and a fund.
 */
export async function coFundedRound({ rule, awards = 2, amountFen = 100_000_000n }: Options = {}) {
  const { city, district: county, street } = await createCity();
  const otherCounty = await createRegion({ name: '测试市某县', level: 'DISTRICT', parent: city });
  const coFunding: CoFundingRule = {
    part: { by: 'share', shareBp: 4_000 },
    workingDays: 10,
    declined: 'carry',
    ...rule,
  };
  const template = suppliedTemplate('eight-categories');
  if (template === undefined) throw new Error('no template');
  const { awarding } = termsSchema.parse(template.terms);
  const terms = { awarding: { ...awarding, coFunding } };
  const round = await createRound({ region: city, status: 'DECIDING', amountFen, terms });
  const organisation = await createOrganisation(street);
  await passedInspection(organisation.id);
  const stages = await db.reviewStage.findMany({ where: { planId: round.planId } });
  const applications = [];
  const officer = await actorWith('OFFICER', city);
  for (let index = 0; index < awards; index += 1) {
    const title = `配套项目${index + 1}`;
    const application = await createApplication({ round, organisation, status: 'SHORTLISTED', title });
    const regionId = index === 0 ? street.id : otherCounty.id;
    await db.applicationPlace.updateMany({ where: { applicationId: application.id }, data: { regionId } });
    for (const { id: stageId } of stages) {
      const standing = { outcome: 'PASSED', score: (95 - index).toFixed(2), rank: index + 1 } as const;
      await db.stageEntry.create({ data: { stageId, applicationId: application.id, ...standing } });
    }
    await awardTo(application.id, officer);
    applications.push(application);
  }
  return {
    city,
    county,
    otherCounty,
    round,
    organisation,
    applications,
    officer,
    countyOfficer: await actorWith('OFFICER', county),
    otherOfficer: await actorWith('OFFICER', otherCounty),
    fund: await createFund({ region: county, name: '县级配套资金', totalFen: 10_000_000n }),
    otherFund: await createFund({ region: otherCounty, name: '另一县配套资金', totalFen: 10_000_000n }),
  };
}

/** The same, asked: with the lines in the order of their projects. */
export async function askedRound(options: Options = {}) {
  const here = await coFundedRound(options);
  await askCoFunding({ roundId: here.round.id }, at(here.officer, decidingNow));
  const lines = await db.coFundingLine.findMany({
    where: { roundId: here.round.id },
    orderBy: { application: { title: 'asc' } },
  });
  return { ...here, lines };
}

/** 40 % of an award of 45,000 yuan. */
export const askedFen = 1_800_000n;
type Asked = Awaited<ReturnType<typeof askedRound>>;

export const first = <Row>(rows: readonly Row[]): Row => {
  const [row] = some(rows);
  if (row === undefined) throw new Error('nothing there');
  return row;
};
export const committedOf = async (fundId: string) => (await ledgerOf(db, [fundId]))(fundId).committedFen;
export const answer = ({ id: lineId, version }: { id: string; version: number }, amount = askedFen, reason = '') => ({
  lineId,
  version,
  take: true,
  amount,
  reason,
});
export const confirmFirst = ({ lines, fund, countyOfficer }: Asked, amount = askedFen, reason = '') =>
  confirmCoFunding({ fundId: fund.id, lines: [answer(first(lines), amount, reason)] }, at(countyOfficer, decidingNow));
export const declineSecond = ({ lines: [, line], otherOfficer }: Asked) =>
  declineCoFunding(
    { reason: '本年度预算未安排', lines: [{ lineId: line?.id ?? '', version: 1, take: true }] },
    at(otherOfficer, decidingNow),
  );
export const settleSecond = (
  { lines: [, line], officer }: Asked,
  settlement: 'carry' | 'reduce' | 'drop',
  context = at(officer, decidingNow),
) => settleCoFunding({ lineId: line?.id ?? '', version: 2, settlement, reason: '按批次规则处理' }, context);
export const awardOf = async (applicationId: string | undefined) =>
  db.decision.findUniqueOrThrow({ where: { applicationId: applicationId ?? '' } });
