import 'server-only';
import { awardsBefore } from '@/lib/applications/gates/awards-before';
import { judgeEligibility } from '@/lib/applications/gates/eligibility';
import { judgedOrganisation } from '@/lib/applications/gates/gates-on-record';
import type { Tx } from '@/lib/db/client';
import { blockedOrganisations } from '@/lib/experts/load';
import { serving } from '@/lib/experts/serving';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { onRecord } from '@/lib/organisations/standings-of';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { type Census, censusOf } from './eligible-organisations';
import type { RosterExpert, StageToStaff } from './expert-supply';
import { declaredKeys } from './synthetic-organisation';

type Named = { id: string; name: string };

/** The city's verified organisations against the round's gates as they stand today, taking it that they declare what they are asked to; two statements, however many there are. */
export async function organisationsThatMayApply(
  tx: Tx,
  { id: roundId, cityId, terms }: Pick<RoundSettings, 'id' | 'cityId' | 'terms'>,
  now: Date,
): Promise<Census> {
  const organisations = await tx.organisation.findMany({
    where: { cityId, status: 'VERIFIED' },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      status: true,
      type: true,
      establishedOn: true,
      region: { select: { path: true } },
      standings: { where: onRecord, select: { kind: true, from: true, to: true, conclusion: true, reason: true } },
      tiesAsGroup: judgedOrganisation.tiesAsGroup,
    },
  });
  const awards = await awardsBefore(tx, roundId, null);
  const declared = declaredKeys(terms);
  const today = shanghaiDay(now);
  return censusOf(
    organisations.map(({ name, tiesAsGroup, ...facts }) => ({
      id: facts.id,
      name,
      results: judgeEligibility(
        {
          ...facts,
          host: tiesAsGroup[0]?.unit.name ?? '',
          otherApplications: 0,
          awards: awards.get(facts.id) ?? [],
          declared,
          activePlace: '',
        },
        terms,
        today,
      ),
    })),
  );
}

/** Who applied to the round this one continues: the one it was copied from, else the newest published one of the region; null when there was none. */
export async function lastRound(
  tx: Tx,
  { id, regionId, copiedFromId }: RoundSettings,
): Promise<{ applications: number; applicants: Named[] } | null> {
  const published = { status: { notIn: ['DRAFT', 'CANCELLED'] as const satisfies string[] }, id: { not: id } };
  const before =
    (copiedFromId === null
      ? null
      : await tx.round.findFirst({ where: { ...published, id: copiedFromId }, select: { id: true } })) ??
    (await tx.round.findFirst({
      where: { ...published, regionId },
      orderBy: [{ year: 'desc' }, { sequence: 'desc' }],
      select: { id: true },
    }));
  if (before === null) return null;
  const applications = await tx.application.findMany({
    where: { roundId: before.id, submittedAt: { not: null } },
    select: { organisation: { select: { id: true, name: true } } },
  });
  const applicants = new Map(applications.map(({ organisation }) => [organisation.id, organisation]));
  return { applications: applications.length, applicants: [...applicants.values()] };
}

/** The city's active experts with those they may not judge, and who is on the panels already. */
export async function expertsAtHand(
  tx: Tx,
  { cityId, stages }: Pick<RoundSettings, 'cityId' | 'stages'>,
  today: Day,
): Promise<{ roster: RosterExpert[]; stages: StageToStaff[] }> {
  const experts = await tx.expert.findMany({
    where: { cityId, ...serving(today) },
    select: { id: true, categoryCodes: true },
  });
  const blocked = await blockedOrganisations(
    tx,
    experts.map(({ id }) => id),
  );
  const members = await tx.panelMember.findMany({
    where: { stageId: { in: stages.map(({ id }) => id) }, expert: serving(today) },
    select: { stageId: true, expertId: true, capacity: true },
  });
  return {
    roster: experts.map(({ id, categoryCodes }) => ({ id, categoryCodes, blocked: blocked.get(id) ?? new Set() })),
    stages: stages.map(({ id, name, reviewsPerEntry, cutCount }) => ({
      id,
      name,
      reviewsPerEntry,
      cutCount,
      panel: members.filter(({ stageId }) => stageId === id).map(({ expertId, capacity }) => ({ expertId, capacity })),
    })),
  };
}
