import 'server-only';
import { judgeEligibility, type EligibilityResult } from '@/lib/applications/eligibility';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundSettings, type RoundSettings } from '@/lib/rounds/settings';
import { expertsAtHand, lastRound, organisationsThatMayApply } from './around-the-round';
import { findingsInDates } from './deadlines';
import { findingsInEligibility } from './eligible-organisations';
import { findingsInSupply, stageLoads } from './expert-supply';
import type { Finding } from './finding';
import { charactersIn, findingsInReading } from './reading-time';
import { findingsInRules } from './rule-findings';
import { sceneOf, type Scene } from './scene';
import { syntheticOrganisation } from './synthetic-organisation';
import { trialSheet } from './trial-sheet';
import { tryRules } from './try-rules';
import { findingsInFields } from './unfillable-fields';

/** Where a region has no earlier round to go by. */
const USUAL_APPLICATIONS = 50;

export type Rehearsal = {
  round: RoundSettings;
  scene: Scene;
  expected: number;
  /** Applications to the round before, which is what is expected unless the officer says otherwise. */
  lastTime: number | null;
  findings: Finding[];
  /** The round's gates for the imagined organisation. */
  gates: EligibilityResult[];
};

const order = ['refused', 'waiting', 'passed', 'active'] as const satisfies Finding['mark'][];

/**
 * Plays a draft through before it is published: who could apply, which rule nobody meets, who would read and for how
 * long, which date falls on a day off. Nothing is written. Null for whoever does not run the round, and once it is published.
 */
export async function rehearse(actor: Actor, { roundId, expected: asked }: { roundId: string; expected: number | null }, now: Date): Promise<Rehearsal | null> {
  const round = await roundSettings(db, { roundId });
  if (round === null || round.status !== 'DRAFT' || !roundPolicy.manage(actor, round)) return null;
  const [scene, census, before, hands, imported] = await Promise.all([
    sceneOf(round, now),
    organisationsThatMayApply(round, now),
    lastRound(round),
    expertsAtHand(round),
    importedYears(db),
  ]);
  const today = shanghaiDay(now);
  const expected = asked ?? (before === null || before.applications === 0 ? USUAL_APPLICATIONS : before.applications);
  const likely = before === null || before.applicants.length === 0 ? census.eligible : before.applicants;
  const loads = stageLoads({ ...hands, expected });
  const findings = [
    ...findingsInForm(scene),
    ...findingsInEligibility(census),
    ...findingsInSupply({ ...hands, expected, categories: round.categories, likely }),
    ...findingsInDates(round, imported),
    ...findingsInReading(
      loads.map((load) => ({ ...load, criteria: criteriaIn(round, load.id) })),
      { short: charactersIn(trialSheet(scene, 'short').read), long: charactersIn(trialSheet(scene, 'long').read) },
    ),
  ];
  return {
    round,
    scene,
    expected,
    lastTime: before?.applications ?? null,
    findings: findings.toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark)),
    gates: judgeEligibility(syntheticOrganisation(round.rules, { regionPath: round.region.path, today }).facts, round.rules, today),
  };
}

/** The form by itself comes first: where it cannot be filled in, its rules are no news. */
function findingsInForm(scene: Scene): Finding[] {
  const inFields = findingsInFields(scene);
  const inRules = findingsInRules(scene, tryRules(scene));
  return inFields.length === 0 ? inRules : [...inFields, ...inRules.filter(({ mark }) => mark !== 'passed')];
}

function criteriaIn({ stages, rubrics }: RoundSettings, stageId: string): number {
  const rubricId = stages.find(({ id }) => id === stageId)?.rubricId;
  return rubrics.find(({ id }) => id === rubricId)?.criteria.length ?? 0;
}
