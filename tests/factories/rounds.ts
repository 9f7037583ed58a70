import { db } from '@/lib/db/client';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { SYSTEM_PERSON_ID, systemActor } from '@/lib/kernel/actor';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import type { PlanContent } from '@/lib/plans/plan-content';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import { type Terms, termsAsJson } from '@/lib/plans/terms/terms';
import { writeRound } from '@/lib/rounds/creating/write-round';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { freezeAndCommit } from '@/lib/rounds/publishing/freeze-and-commit';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { testNow } from './people';

const DAY_MS = 24 * 60 * 60 * 1000;

type FundOptions = { region: { id: string; cityId: string | null }; totalFen?: bigint; year?: number; name?: string };

export async function createFund({
  region,
  totalFen = 1_000_000_000n,
  year = 2026,
  name = '福利彩票公益金',
}: FundOptions) {
  return db.fund.create({
    data: {
      cityId: region.cityId ?? region.id,
      regionId: region.id,
      kind: 'WELFARE_LOTTERY',
      name,
      year,
      totalFen,
      createdAt: testNow,
    },
  });
}

type RoundOptions = {
  region: { id: string; name: string; path: string; cityId: string | null };
  /** DRAFT leaves everything ready to publish; every other state is frozen and its funds are committed. */
  status?: RoundStatus;
  template?: string;
  /** What it is set up with, where no template holds it. */
  content?: PlanContent;
  opensAt?: Date;
  closesAt?: Date;
  title?: string;
  amountFen?: bigint;
  terms?: Partial<Terms>;
  /** What else is set up while that may still be done. */
  setUp?: (planId: string) => Promise<void>;
};

/** A complete round from a template, by default open at `testNow`. */
export async function createRound(options: RoundOptions): Promise<RoundSubject> {
  const { region, status = 'OPEN', template: key = 'eight-categories', amountFen = 100_000_000n } = options;
  const template = options.content ?? suppliedTemplate(key);
  if (template === undefined) throw new Error(`no template ${key}`);
  const cityId = region.cityId ?? region.id;
  const actorId = SYSTEM_PERSON_ID;
  const { id } = await writeRound(db, {
    content: template,
    region: { ...region, cityId },
    year: 2026,
    sequence: (await db.round.count({ where: { regionId: region.id, year: 2026 } })) + 1,
    title: options.title ?? '2026 年测试公益创投',
    now: testNow,
    actorId,
  });
  const fund = await createFund({ region });
  await db.fundingLine.create({ data: { roundId: id, fundId: fund.id, position: 0, amountFen } });
  const draftOpensAt = new Date(testNow.getTime() + DAY_MS);
  await db.round.update({
    where: { id },
    data: {
      opensAt: options.opensAt ?? (status === 'DRAFT' ? draftOpensAt : new Date(testNow.getTime() - DAY_MS)),
      closesAt: options.closesAt ?? new Date(testNow.getTime() + 20 * DAY_MS),
      reviewFrom: '2026-04-01',
      reviewTo: '2026-04-20',
      executionFrom: '2026-06-01',
      executionTo: '2026-12-31',
      contactName: '王晓',
      contactPhone: '0571-87000001',
      complaintPhone: '0571-87000002',
    },
  });
  await applyRules(id, options.terms);
  await fillAnnouncement(id);
  const { planId } = await db.round.findUniqueOrThrow({ where: { id }, select: { planId: true } });
  await options.setUp?.(planId);
  if (status !== 'DRAFT') await publish(id, status);
  const round = await roundById(db, { roundId: id });
  if (round === null) throw new Error('the round is gone');
  return round;
}

async function applyRules(roundId: string, terms: Partial<Terms> | undefined): Promise<void> {
  const round = await roundById(db, { roundId });
  if (round === null || terms === undefined) return;
  await changeTerms(round, terms);
}

/** As an amendment would: only as its next number may a frozen plan change. */
export async function changeTerms(round: RoundSubject, changes: Partial<Terms>, formId = round.formId): Promise<void> {
  const terms = termsAsJson({ ...round.terms, ...changes });
  const number = round.plan.frozenAt === null ? {} : { number: { increment: 1 } };
  await db.plan.update({ where: { id: round.planId }, data: { terms, formId, ...number } });
}

async function fillAnnouncement(roundId: string): Promise<void> {
  const round = await roundSettings(db, { roundId });
  if (round === null) return;
  const facts = {
    ...announcementFacts(round),
    文号: '测民发〔2026〕1号',
    办公地址: '测试路 1 号',
  };
  for (const { id, body } of round.announcement) {
    await db.announcementSection.update({ where: { id }, data: { body: fillPlaceholders(body, facts) } });
  }
}

/** What publishing does, and the state some time after. */
async function publish(roundId: string, status: RoundStatus): Promise<void> {
  const round = await db.round.update({
    where: { id: roundId },
    data: { status, publishedAt: testNow },
    select: {
      id: true,
      cityId: true,
      plan: { select: { id: true, version: true } },
      funding: { select: { fundId: true, amountFen: true } },
    },
  });
  await freezeAndCommit(db, round, { actor: systemActor, now: testNow });
}
