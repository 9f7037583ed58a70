import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { openStage } from '@/lib/reviews/stages/open-stage';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import type { Call } from '@/tests/calls/call';
import { createApplication } from '@/tests/factories/applications';
import { confirmWordsOf, decidingNow } from '@/tests/factories/awards';
import { createOrganisation, passedInspection } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createAssignment, createExpert, type TestExpert } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';

/** One application of a call: what its experts give it, and what it asks for. */
export type Entry = { total: string; category?: string; requestedFen?: bigint; topicId?: string };
export type Standing = Awaited<ReturnType<typeof callWith>>;

/** The call published by its officer, its applications eligible: as the office has it before the first stage. */
export async function callWith(call: Call, makeEntries: (round: { id: string; cityId: string }) => Promise<Entry[]>) {
  const { city, district, street } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const { content, title, potFen } = call;
  const draft = await createRound({ region: district, status: 'DRAFT', content, title, amountFen: potFen });
  const entries = await makeEntries(draft);
  const { version, plan } = await db.round.findUniqueOrThrow({ where: { id: draft.id }, include: { plan: true } });
  await publishRound({ roundId: draft.id, version, planVersion: plan.version }, at(officer));
  // Its days pass: what happens in them is told in tests of their own.
  const round = await db.round.update({ where: { id: draft.id }, data: { status: 'SCREENING' } });

  const organisation = await createOrganisation(street);
  await passedInspection(organisation.id);
  const applications = [];
  for (const [index, { category, topicId, requestedFen = draft.terms.perProjectCapFen }] of entries.entries()) {
    const { id } = await createApplication({
      round,
      organisation,
      status: 'ELIGIBLE',
      title: `项目${index + 1}`,
      requestedFen,
      ...(category !== undefined && { category }),
    });
    if (topicId !== undefined) await db.application.update({ where: { id }, data: { topicId } });
    applications.push({ id });
  }
  const stages = await db.reviewStage.findMany({ where: { planId: round.planId }, orderBy: { position: 'asc' } });
  const experts: TestExpert[] = [];
  for (let seats = Math.max(...stages.map(({ reviewsPerEntry }) => reviewsPerEntry)); seats > 0; seats -= 1)
    experts.push(await createExpert(city));
  return { round, officer, applications, entries, stages, experts };
}

/** The only stage of a call, opened, every sheet handed in, and closed: the round is at its decisions. */
export async function review(standing: Standing, opening: { thinReason?: string } = {}): Promise<void> {
  const { officer, stages, experts, applications, entries } = standing;
  const [stage] = stages;
  if (stage === undefined || stages.length > 1) throw new Error('the call has not one stage');
  const seats = { addedAt: new Date(), capacity: 100, stageId: stage.id };
  await db.panelMember.createMany({ data: experts.map(({ expertId }) => ({ ...seats, expertId })) });
  await openStage({ stageId: stage.id, version: stage.version, ...opening }, at(officer));
  for (const [index, { id: applicationId }] of applications.entries())
    for (const expert of experts.slice(0, stage.reviewsPerEntry))
      await createAssignment({ stageId: stage.id, applicationId, expert, total: entries[index]?.total ?? '0' });
  await closeStage({ stageId: stage.id, version: stage.version + 1 }, at(officer));
}

/** What is decided of each application, in yuan; 0 where nothing is awarded. */
export async function sumsOf({ applications }: Standing): Promise<number[]> {
  const ids = applications.map(({ id }) => id);
  const rows = await db.decision.findMany({ where: { applicationId: { in: ids } } });
  return ids.map((id) => Number(rows.find(({ applicationId }) => applicationId === id)?.amountFen ?? 0n) / 100);
}

/** The places as the page of the decisions says them. */
export async function placesOf({ round, officer }: Standing): Promise<string[] | undefined> {
  const { preview } = await decisionsOfRound({ roundId: round.id }, at(officer, decidingNow));
  return preview.fixed?.lines;
}

export const decideAll = ({ round, officer }: { round: { id: string }; officer: Actor }, more: object = {}) =>
  decideByRank({ roundId: round.id, reason: '名额所限', ...more }, at(officer, decidingNow));

/** Into publicity, with what becomes public confirmed. */
export async function releaseAll({ round, officer }: Standing): Promise<string> {
  await confirmWordsOf(round.id);
  await releaseDecisions({ roundId: round.id }, at(officer, decidingNow));
  return (await db.round.findUniqueOrThrow({ where: { id: round.id } })).status;
}
