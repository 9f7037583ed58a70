import { addDays, isDay, type Day } from '@/lib/kernel/shanghai';
import type { EligibilityRule, RulesDocument } from '@/lib/rounds/rules-document';

type Standing = { kind: string; from: Day; to: Day | null; conclusion: string };

/** What a round's gates ask of an organisation. */
export type EligibilityFacts = {
  status: string;
  type: string;
  region: { path: string };
  establishedOn: Day | null;
  standings: readonly Standing[];
  /** Its other applications in this round that count against the limit. */
  otherApplications: number;
};

export type EligibilityResult = {
  kind: EligibilityRule['kind'] | 'maxApplications' | 'maxAcrossTracks';
  met: boolean;
  /** Whether the organisation may still mend it before the deadline; drafting is worthwhile then. */
  curable: boolean;
  values: Record<string, string | number>;
};

type Rules = Pick<RulesDocument, 'eligibility' | 'maxApplicationsPerOrganisation'>;

/** Every gate of the round with its result, met or not, so that nobody types for an hour before hearing of it. */
export function judgeEligibility(facts: EligibilityFacts, rules: Rules, today: Day): EligibilityResult[] {
  const limit = rules.maxApplicationsPerOrganisation;
  return [
    ...rules.eligibility.map((rule) => judge(rule, facts, today)),
    { kind: 'maxApplications', met: facts.otherApplications < limit, curable: false, values: { limit, count: facts.otherApplications } },
  ];
}

export const mayDraft = (results: readonly EligibilityResult[]): boolean => results.every(({ met, curable }) => met || curable);

function judge(rule: EligibilityRule, facts: EligibilityFacts, today: Day): EligibilityResult {
  switch (rule.kind) {
    case 'verified':
      return { kind: rule.kind, met: facts.status === 'VERIFIED', curable: true, values: {} };
    case 'organisationTypes':
      return { kind: rule.kind, met: rule.types.some((type) => type === facts.type), curable: false, values: { types: rule.types.join() } };
    case 'withinRegion':
      return { kind: rule.kind, met: facts.region.path.startsWith(rule.regionPath), curable: false, values: { region: rule.regionName } };
    case 'registeredMonths':
      return { kind: rule.kind, met: isOldEnough(facts.establishedOn, rule.months, today), curable: false, values: { months: rule.months } };
    case 'notListed':
      return { kind: rule.kind, met: !wasListed(facts.standings, rule, today), curable: false, values: { list: rule.list, years: rule.years } };
    case 'inspectionPassed':
      return { kind: rule.kind, met: hasPassedInspection(facts.standings), curable: true, values: {} };
  }
}

function isOldEnough(establishedOn: Day | null, months: number, today: Day): boolean {
  return establishedOn !== null && isDay(establishedOn) && establishedOn <= monthsBefore(today, months);
}

/** On the list on any day since `years` years ago; with 0 years, on it now. The day of removal is no longer a listed day. */
function wasListed(standings: readonly Standing[], rule: { list: string; years: number }, today: Day): boolean {
  const since = monthsBefore(today, rule.years * 12);
  return standings.some(({ kind, from, to }) => kind === rule.list && from <= today && (to === null || to > since));
}

/** By the latest inspection on record; 基本合格 counts as passed. */
function hasPassedInspection(standings: readonly Standing[]): boolean {
  const inspections = standings.filter(({ kind }) => kind === 'ANNUAL_INSPECTION').toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const [latest] = inspections;
  return latest !== undefined && ['PASSED', 'BASICALLY_PASSED'].includes(latest.conclusion);
}

/** The same day of an earlier month; where that month is shorter, its last day. */
function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const firstOfMonth = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const same = `${firstOfMonth.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(same) ? same : lastDayOfMonth(firstOfMonth);
}

function lastDayOfMonth(firstOfMonth: Day): Day {
  const inNextMonth = addDays(firstOfMonth, 31);
  return addDays(`${inNextMonth.slice(0, 8)}01`, -1);
}
