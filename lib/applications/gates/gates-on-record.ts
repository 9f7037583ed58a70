import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { onRecord } from '@/lib/organisations/standings-of';
import type { Terms } from '@/lib/plans/terms/terms';
import { judgePartner } from '../joint/judge-partner';
import { stands } from '../joint/lifecycle';
import { jointRead } from '../joint/read';
import { awardsBefore } from './awards-before';
import { type EligibilityResult, judgeEligibility } from './eligibility';
import type { AwardBefore, EligibilityFacts } from './gate';

type Asked = {
  round: { id: string; cityId: string; year: number; terms: Terms };
  applicationIds: readonly string[];
  now: Date;
};

export type GatesOnRecord = {
  organisation: { id: string; name: string };
  /** As judged when the newest submission arrived. */
  atSubmission: EligibilityResult[];
  now: EligibilityResult[];
};

/** What is read of an organisation, beside its row, to judge its gates. */
export const judgedOrganisation = {
  standings: { where: onRecord, orderBy: [{ from: 'desc' }, { recordedAt: 'desc' }] },
  tiesAsGroup: { where: { kind: 'HOST', status: 'CONFIRMED' }, select: { unit: { select: { name: true } } } },
} satisfies Prisma.OrganisationInclude;

type Judged = {
  organisation: Omit<EligibilityFacts, 'host' | 'otherApplications' | 'awards' | 'declared' | 'activePlace'> & {
    name: string;
    tiesAsGroup: readonly { unit: { name: string } }[];
  };
  submissions: readonly { gates: unknown }[];
  jointParts: readonly { status: JointPartStatus; organisation: Parameters<typeof judgePartner>[0] }[];
};

/**
 * The gates of handed-in applications, those of partners among them, as judged at submission and again as of now. What was declared at submission
 * counts as declared; how many applications an organisation hands in was settled then and is not asked again.
 */
export async function gatesOnRecord(
  tx: Tx,
  { round, applicationIds, now }: Asked,
): Promise<Map<string, GatesOnRecord>> {
  const applications = await tx.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      id: true,
      organisation: {
        select: {
          id: true,
          name: true,
          status: true,
          type: true,
          establishedOn: true,
          region: { select: { path: true } },
          ...judgedOrganisation,
        },
      },
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { gates: true } },
      jointParts: jointRead,
    },
  });
  const awards = await awardsBefore(
    tx,
    round.id,
    applications.map(({ organisation }) => organisation.id),
  );
  return new Map(
    applications.map((application) => {
      const before = awards.get(application.organisation.id) ?? [];
      return [application.id, gatesOf(application, { awards: before, terms: round.terms, now })];
    }),
  );
}

/** The same of one application that was loaded with all they ask for. */
export function gatesOf(
  { organisation, submissions: [newest], jointParts }: Judged,
  { awards, terms, now }: { awards: readonly AwardBefore[]; terms: Terms; now: Date },
): GatesOnRecord {
  const atSubmission = asResults(newest?.gates);
  const facts = {
    ...organisation,
    host: organisation.tiesAsGroup[0]?.unit.name ?? '',
    otherApplications: 0,
    awards,
    declared: declaredIn(atSubmission),
    activePlace: activePlaceIn(atSubmission),
  };
  const today = shanghaiDay(now);
  const own = judgeEligibility(facts, terms, today).filter(({ kind }) => kind !== 'maxApplications');
  const partners = jointParts.filter(stands).flatMap((part) => judgePartner(part.organisation, terms, today));
  return {
    organisation: { id: organisation.id, name: organisation.name },
    atSubmission,
    now: [...own, ...partners],
  };
}

/** What the organisation said of its place in the region, as it stands with a submission; empty where it said none. */
export function activePlaceIn(results: readonly EligibilityResult[]): string {
  const told = results.find(({ kind, because }) => kind === 'activeInRegion' && because === 'told');
  return String(told?.values['place'] ?? '');
}

/** Written by this house only, as `EligibilityResult[]`; earlier submissions hold none. */
export const asResults = (gates: unknown): EligibilityResult[] =>
  Array.isArray(gates) ? (gates as EligibilityResult[]) : [];

const declaredIn = (results: readonly EligibilityResult[]): string[] =>
  results.flatMap(({ kind, key, met }) => (kind === 'declared' && met ? [key.slice('declared.'.length)] : []));
