import 'server-only';
import { type EligibilityResult, judgeEligibility } from '@/lib/applications/gates/eligibility';
import type { Tx } from '@/lib/db/client';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { type Hands, stageLoads } from './expert-supply';
import type { Finding } from './finding';
import { charactersIn, findingsInReading, type Length } from './reading-time';
import { findingsInRules } from './rule-findings';
import { type Scene, sceneOf } from './scene';
import { syntheticOrganisation } from './synthetic-organisation';
import { trialSheet } from './trial-sheet';
import { tryRules } from './try-rules';
import { findingsInFields } from './unfillable-fields';

/** What all sides would see of a round: its settings, its form on trial, and its gates for the imagined organisation. */
export type Played = { round: RoundSettings; scene: Scene; gates: EligibilityResult[] };

/** Where a region has no earlier round to go by. */
const USUAL_APPLICATIONS = 50;

export async function play(tx: Tx, round: RoundSettings, now: Date): Promise<Played> {
  const today = shanghaiDay(now);
  const { facts } = syntheticOrganisation(round.terms, { regionPath: round.region.path, today });
  return { round, scene: await sceneOf(tx, round, now), gates: judgeEligibility(facts, round.terms, today) };
}

/** The form by itself comes first: where it cannot be filled in, its rules are no news. */
export function findingsInForm(scene: Scene): Finding[] {
  const inFields = findingsInFields(scene);
  const inRules = findingsInRules(scene, tryRules(scene));
  return inFields.length === 0 ? inRules : [...inFields, ...inRules.filter(({ mark }) => mark !== 'passed')];
}

export const lengthOf = (scene: Scene): Length => ({
  short: charactersIn(trialSheet(scene, 'short').read),
  long: charactersIn(trialSheet(scene, 'long').read),
});

/** Hours of reading at each stage, if as many applications come as expected. */
export function readingOf({ stages, rubrics }: RoundSettings, hands: Hands, length: Length): Finding[] {
  const criteriaIn = (stageId: string): number => {
    const rubricId = stages.find(({ id }) => id === stageId)?.rubricId;
    return rubrics.find(({ id }) => id === rubricId)?.criteria.length ?? 0;
  };
  return findingsInReading(
    stageLoads(hands).map((load) => ({ ...load, criteria: criteriaIn(load.id) })),
    length,
  );
}

/** As many as the time before, unless there was none. */
export const usualNumber = (before: { applications: number } | null): number =>
  before === null || before.applications === 0 ? USUAL_APPLICATIONS : before.applications;
