import { type Day, formatDay, isDay } from '@/lib/kernel/shanghai';
import { ratingInForce } from '@/lib/organisations/rating-in-force';
import type { RuleOf } from '@/lib/plans/terms/eligibility-rules';
import type { EligibilityFacts, GateFinding, GateStanding } from './gate';
import { monthsBefore } from './gate-days';

/** Gates that read what an authority concluded: inspections, reports, ratings. What is not recorded yet may still be. */
const finding = (met: boolean, because: string, values: GateFinding['values']): GateFinding => ({
  met,
  curable: false,
  because,
  values,
});

/** The same where the organisation may still do something about it. */
const curable = (found: GateFinding): GateFinding => ({ ...found, curable: !found.met });

/** By the latest inspection on record; 基本合格 counts as passed unless the gate is strict. */
export function judgeInspection(
  { strict, exceptMonths }: RuleOf<'inspectionPassed'>,
  { standings, establishedOn }: Pick<EligibilityFacts, 'standings' | 'establishedOn'>,
  today: Day,
): GateFinding {
  const asked = { strict: strict ? 1 : 0, ...(exceptMonths !== undefined && { exceptMonths }) };
  const [latest] = newest(standings, 'ANNUAL_INSPECTION');
  if (latest === undefined && isYounger(establishedOn, exceptMonths, today))
    return finding(true, 'exempt', { ...asked, on: formatDay(establishedOn) });
  if (latest === undefined) return curable(finding(false, 'unknown', asked));
  const passed = strict ? ['PASSED'] : ['PASSED', 'BASICALLY_PASSED'];
  const met = passed.includes(latest.conclusion);
  const values = { ...asked, year: latest.from.slice(0, 4), conclusion: latest.conclusion };
  return curable(finding(met, met ? 'met' : 'unmet', values));
}

/**
 * Longhua: the last report neither late nor failed. Until 31 May, when social groups and service agencies must have
 * reported to the registrar (domain D.2), the year before stands in for a report that is not due yet.
 */
export function judgeReport(standings: readonly GateStanding[], today: Day): GateFinding {
  const thisYear = Number(today.slice(0, 4));
  const reports = newest(standings, 'ANNUAL_INSPECTION');
  const ofYear = (year: number) => reports.find(({ from }) => from.startsWith(`${year}-`));
  const isDue = today > `${thisYear}-05-31`;
  const report = ofYear(thisYear - 1) ?? (isDue ? undefined : ofYear(thisYear - 2));
  if (report === undefined)
    return curable(finding(false, 'unknown', { year: String(isDue ? thisYear - 1 : thisYear - 2) }));
  const met = ['PASSED', 'BASICALLY_PASSED'].includes(report.conclusion);
  return finding(met, met ? 'met' : 'unmet', { year: report.from.slice(0, 4), conclusion: report.conclusion });
}

/** By the newest rating in force. */
export function judgeRating(
  { grade, exceptYears }: RuleOf<'minimumRating'>,
  { standings, establishedOn }: Pick<EligibilityFacts, 'standings' | 'establishedOn'>,
  today: Day,
): GateFinding {
  const asked = { grade: grade.slice(1), ...(exceptYears !== undefined && { exceptYears }) };
  if (isYounger(establishedOn, exceptYears && exceptYears * 12, today))
    return finding(true, 'exempt', { ...asked, on: formatDay(establishedOn) });
  const inForce = ratingInForce(standings, today);
  if (inForce !== undefined) {
    const values = {
      ...asked,
      own: inForce.conclusion.slice(1),
      until: inForce.to === null ? 'none' : formatDay(inForce.to),
    };
    const met = inForce.conclusion >= grade;
    return finding(met, met ? 'met' : 'low', values);
  }
  const [expired] = newest(standings, 'RATING').filter(({ from }) => from <= today);
  if (expired?.to == null) return curable(finding(false, 'unknown', asked));
  return curable(
    finding(false, 'expired', { ...asked, own: expired.conclusion.slice(1), until: formatDay(expired.to) }),
  );
}

/** By the newest evaluation of a project that was funded; who was never evaluated has not failed. */
export function judgeEvaluation(standings: readonly GateStanding[], today: Day): GateFinding {
  const [latest] = newest(standings, 'PROJECT_EVALUATION').filter(({ from }) => from <= today);
  if (latest === undefined) return finding(true, 'never', {});
  const met = latest.conclusion !== 'FAILED';
  return finding(met, met ? 'met' : 'unmet', { on: formatDay(latest.from), reason: latest.reason });
}

/** Founded less than so many months ago; who asks for no months excepts nobody, and a day nobody knows excepts nobody. */
function isYounger(establishedOn: Day | null, months: number | undefined, today: Day): establishedOn is Day {
  return (
    months !== undefined &&
    establishedOn !== null &&
    isDay(establishedOn) &&
    establishedOn > monthsBefore(today, months)
  );
}

function newest(standings: readonly GateStanding[], kind: string): GateStanding[] {
  return standings
    .filter((standing) => standing.kind === kind)
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}
