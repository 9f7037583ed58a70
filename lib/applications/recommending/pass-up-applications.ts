import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { type About, moved, on } from '@/lib/kernel/about';
import type { ImportedYear } from '@/lib/kernel/calendar';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose } from '@/lib/kernel/text';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import { passedUpLetter, recommendedLetter } from '../letters';
import { moveApplication } from '../move-application';
import { clockFrom } from '../screening/clock';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';
import { wayOf } from './load-way';
import { decidedHere, officeAddress, officeInTurn, type RecommendingOffice, recommendingPolicy } from './office';
import { problemsWithQuota } from './rules';
import { standAt } from './stand-at';
import { nextFrom } from './way';

const input = officeAddress.extend({
  /** What was shown as put in order, the first first: nothing else passes. */
  applicationIds: z
    .union([id(), z.array(id()).max(1_000)], { message: 'applications.problems.noneRanked' })
    .transform((ids) => [ids].flat()),
  /** Why an office above passes them up in its stead. */
  insteadReason: prose(limits.reason).default(''),
});

/**
 * Passes up what an office has put in order, each with its opinion, to the next office of its way or the round's own.
 * @throws Refusal 'refused' over the quota, 'conflict' where what is in order is not what was shown
 */
export const passUpApplications = command({
  name: 'application.passUp',
  input,
  subject: officeInTurn,
  visible: recommendingPolicy.view,
  allow: recommendingPolicy.recommend,
  async run({ subject, input: { applicationIds, insteadReason }, actor, tx, now }) {
    const decided = decidedHere(subject, { actor, insteadReason, now });
    const ranked = await rankedAt(tx, subject);
    refuseIf(ranked.length === 0 ? [{ code: 'applications.problems.noneRanked' }] : []);
    if (ranked.map(({ applicationId }) => applicationId).join() !== applicationIds.join())
      throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    const passed = await tx.recommendation.count({
      where: { regionId: subject.office.id, status: 'RECOMMENDED', application: { roundId: subject.id } },
    });
    const silent = ranked.filter(({ opinion }) => opinion === '').map(({ application }) => `“${application.title}”`);
    refuseIf([
      ...problemsWithQuota(subject.quota, { passed, more: ranked.length }),
      ...(silent.length === 0
        ? []
        : [{ code: 'applications.problems.opinionMissing' as const, values: { titles: silent.join('、') } }]),
    ]);
    const sent: Sent[] = [];
    const imported = await importedYears(tx);
    for (const one of ranked) sent.push(await passOn(tx, subject, { one, decided, now, imported }));
    await tellNext(tx, subject, { sent, now });
    return { id: subject.id, count: sent.length, sent };
  },
  about: ({ subject, result: { sent } }) => {
    const entries = sent.map(({ before, after }): About => moved(before, after));
    return [
      { ...on(subject), entity: 'round' },
      ...entries.map((entry) => ({ ...entry, command: 'application.passUp' })),
    ];
  },
  trail: ({ input: { regionId, applicationIds, insteadReason } }) => ({
    detail: { regionId, applicationIds },
    said: { reason: insteadReason },
  }),
});

const rankedAt = (tx: Tx, { id: roundId, office }: RecommendingOffice) =>
  tx.recommendation.findMany({
    where: {
      regionId: office.id,
      status: 'WAITING',
      rank: { not: null },
      application: { roundId, status: 'RECOMMENDING', standsAtId: office.id },
    },
    orderBy: { rank: 'asc' },
    include: {
      application: {
        select: {
          id: true,
          cityId: true,
          title: true,
          number: true,
          status: true,
          version: true,
          submittedById: true,
          organisation: { select: { name: true, contactEmail: true, contactName: true } },
        },
      },
    },
  });

type Ranked = Awaited<ReturnType<typeof rankedAt>>[number];
type Sent = {
  before: Ranked['application'];
  after: { status: string };
  nextId: string | null;
  /** Where the office it went to is. */
  nextPath: string;
};
type Passing = { one: Ranked; decided: ReturnType<typeof decidedHere>; now: Date; imported: readonly ImportedYear[] };

async function passOn(
  tx: Tx,
  { round, office, ordinal }: RecommendingOffice,
  { one, decided, now, imported }: Passing,
): Promise<Sent> {
  const { application, version } = one;
  await tx.recommendation.update({
    where: { id: one.id, version, status: 'WAITING' },
    data: { ...decided, status: 'RECOMMENDED', version: { increment: 1 } },
  });
  const next = nextFrom(await wayOf(tx, { id: application.id, round }), ordinal + 1);
  if (next !== null) await standAt(tx, application.id, { ...next, now });
  const after = await moveApplication(tx, application, {
    event: next === null ? 'recommend' : 'passUp',
    ...(next === null ? clockFrom({ screenDaysLeft: null, round }, { now, imported }) : {}),
    standsAtId: next?.regionId ?? null,
    levelsPassed: next?.ordinal ?? round.terms.recommendation.levels.length,
    updatedAt: now,
  });
  const to = await officeNext(tx, round, next?.regionId ?? null);
  const letter = passedUpLetter({
    organisationName: application.organisation.name,
    title: application.title,
    number: application.number ?? '',
    roundTitle: round.title,
    from: office.officeName,
    to: to.officeName,
    address: applicationAddress(application.id),
  });
  await writeToApplicant(tx, application, { letter, now });
  return { before: application, after, nextId: next?.regionId ?? null, nextPath: to.path };
}

/** The office at this place; the round's own where none is left below it. */
async function officeNext(tx: Tx, { region }: RecommendingOffice['round'], regionId: string | null) {
  const below = { id: regionId ?? region.id };
  return found(await tx.region.findUnique({ where: below, select: { path: true, officeName: true } }), 'an office');
}

/** One letter to each office that has something to do now, however many it got. */
async function tellNext(
  tx: Tx,
  { id: roundId, round, office }: RecommendingOffice,
  { sent, now }: { sent: readonly Sent[]; now: Date },
): Promise<void> {
  for (const [path, some] of Map.groupBy(sent, ({ nextPath }) => nextPath)) {
    const nextId = some[0]?.nextId ?? null;
    const address = fullAddress(
      nextId === null ? paths.roundApplications(roundId) : paths.recommendingOffice(roundId, nextId),
    );
    const letter = (name: string) =>
      recommendedLetter({ name, from: office.officeName, roundTitle: round.title, count: some.length, address });
    await tellOffice(tx, { path, letter }, now);
  }
}
