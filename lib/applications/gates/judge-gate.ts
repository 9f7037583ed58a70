import { type Day, formatDay, isDay } from '@/lib/kernel/shanghai';
import { isNaturalPerson } from '@/lib/organisations/kinds';
import type { EligibilityRule, RuleOf } from '@/lib/plans/terms/eligibility-rules';
import { gateConcerns, isKeptOfSocial } from '@/lib/plans/terms/gate-concerns';
import type { EligibilityFacts, GateFinding, GateStanding } from './gate';
import { firstDayAfterMonths, monthsBefore } from './gate-days';
import { judgeEvaluation, judgeInspection, judgeRating, judgeReport } from './judge-conclusions';

type Values = GateFinding['values'];

const open = (because: string, values: Values): GateFinding => ({ met: true, curable: false, because, values });
/** Nothing the organisation does before the deadline opens it. */
const shut = (because: string, values: Values): GateFinding => ({ met: false, curable: false, because, values });
const toCure = (because: string, values: Values): GateFinding => ({ met: false, curable: true, because, values });
const either = (met: boolean, values: Values): GateFinding => (met ? open('met', values) : shut('unmet', values));

/** One gate for one applicant on one day; not judged where it cannot concern its kind. */
export function judgeGate(rule: EligibilityRule, facts: EligibilityFacts, today: Day): GateFinding {
  const found = judgeAsked(rule, facts, today);
  if (gateConcerns(rule, facts.type) || (isKeptOfSocial(rule) && found.because !== 'never')) return found;
  const because = isKeptOfSocial(rule) ? 'notKept' : 'notApplicable';
  return { met: true, curable: false, because, values: { ...found.values, type: facts.type } };
}

function judgeAsked(rule: EligibilityRule, facts: EligibilityFacts, today: Day): GateFinding {
  switch (rule.kind) {
    case 'verified':
      return facts.status === 'VERIFIED' ? open('met', {}) : toCure('unmet', {});
    case 'organisationTypes':
      return either(
        rule.types.some((type) => type === facts.type),
        { types: rule.types.join(), type: facts.type },
      );
    case 'withinRegion':
      return judgeRegion(rule, facts);
    case 'activeInRegion':
      return judgeActivity(rule, facts);
    case 'directedOrganisations':
      return either(
        rule.organisations.some(({ id }) => id === facts.id),
        { count: rule.organisations.length },
      );
    case 'hostConfirmed':
      return facts.host === '' ? toCure('unmet', {}) : open('met', { host: facts.host });
    case 'registeredMonths':
      return judgeAge(rule, facts.establishedOn, today);
    case 'notListed':
      return judgeListing(rule, facts.standings, today);
    case 'noPenalty':
      return judgePenalty(rule, facts.standings, today);
    case 'inspectionPassed':
      return judgeInspection(rule, facts, today);
    case 'reportOnTime':
      return judgeReport(facts.standings, today);
    case 'minimumRating':
      return judgeRating(rule, facts, today);
    case 'noUnfinishedProject':
      // Projects awarded on this platform are not counted: until delivery has its own floor, nobody here knows which are closed.
      return judgeCurrent('UNFINISHED_PROJECT', facts, { today });
    case 'lastEvaluationPassed':
      return judgeEvaluation(facts.standings, today);
    case 'notAwardedBefore':
      return judgeAwardedBefore(rule, facts);
    case 'notFundedElsewhere':
      return judgeFunding(rule, facts, today);
    case 'declared':
      return facts.declared.includes(rule.key)
        ? open('met', { text: rule.text })
        : toCure('unmet', { text: rule.text });
  }
}

/** A person is registered nowhere: theirs is the place where they live or serve. */
function judgeRegion({ regionPath, regionName }: RuleOf<'withinRegion'>, facts: EligibilityFacts): GateFinding {
  const values = { region: regionName };
  const met = facts.region.path.startsWith(regionPath);
  if (!isNaturalPerson(facts)) return either(met, values);
  return met ? open('lives', values) : shut('livesElsewhere', values);
}

/** Whose office is in the region is active there; of others it is known only by what they say, which screening reads. */
function judgeActivity({ regionPath, regionName }: RuleOf<'activeInRegion'>, facts: EligibilityFacts): GateFinding {
  const values = { region: regionName };
  if (facts.region.path.startsWith(regionPath)) return open('office', values);
  return facts.activePlace === '' ? toCure('unmet', values) : open('told', { ...values, place: facts.activePlace });
}

function judgeAge({ months }: RuleOf<'registeredMonths'>, establishedOn: Day | null, today: Day): GateFinding {
  if (establishedOn === null || !isDay(establishedOn)) return toCure('unknown', { months });
  const values = { months, on: formatDay(establishedOn), opens: formatDay(firstDayAfterMonths(establishedOn, months)) };
  return either(establishedOn <= monthsBefore(today, months), values);
}

/** On the list on any day since `years` years ago; with 0 years, on it now. The day of removal is no longer a listed day. */
function judgeListing(
  { list, years }: RuleOf<'notListed'>,
  standings: readonly GateStanding[],
  today: Day,
): GateFinding {
  const entries = standings.filter(({ kind, from }) => kind === list && from <= today);
  const asked = { list, years };
  const current = entries.find(({ to }) => to === null || to > today);
  if (current !== undefined) return shut('listed', { ...asked, from: formatDay(current.from), reason: current.reason });
  const removed = entries
    .flatMap(({ to, reason }) => (to === null ? [] : [{ to, reason }]))
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const [last] = removed;
  if (last === undefined) return open('never', asked);
  const values = {
    ...asked,
    to: formatDay(last.to),
    reason: last.reason,
    opens: formatDay(firstDayAfterMonths(last.to, years * 12)),
  };
  return last.to > monthsBefore(today, years * 12) ? shut('recently', values) : open('removed', values);
}

/** Counted from the day of the decision; a penalty decided exactly so many years ago no longer counts. */
function judgePenalty({ years }: RuleOf<'noPenalty'>, standings: readonly GateStanding[], today: Day): GateFinding {
  const [last] = standings
    .filter(({ kind, from }) => kind === 'PENALTY' && from <= today)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (last === undefined) return open('never', { years });
  const values = {
    years,
    on: formatDay(last.from),
    reason: last.reason,
    opens: formatDay(firstDayAfterMonths(last.from, years * 12)),
  };
  return last.from > monthsBefore(today, years * 12) ? shut('unmet', values) : open('longAgo', values);
}

/** Awards of the body's editions before this one, told by the latest. */
function judgeAwardedBefore({ editions }: RuleOf<'notAwardedBefore'>, { awards }: EligibilityFacts): GateFinding {
  const places = awards.flatMap(({ editionsAgo }) => (editionsAgo === null ? [] : [editionsAgo]));
  const ago = Math.min(...places);
  if (ago > editions)
    return open(places.length === 0 ? 'never' : 'longAgo', { editions, ...(places.length > 0 && { ago }) });
  return shut('unmet', { editions, ago, wait: editions + 1 - ago });
}

function judgeFunding(
  { sameYear, lastYear = false }: RuleOf<'notFundedElsewhere'>,
  facts: EligibilityFacts,
  today: Day,
): GateFinding {
  const asked = { sameYear: sameYear ? 1 : 0, ...(lastYear && { lastYear: 1 }) };
  const within = (years: number): number => facts.awards.filter(({ yearsAgo }) => yearsAgo === years).length;
  if (sameYear && within(0) > 0) return shut('awarded', { ...asked, count: within(0) });
  if (lastYear && within(1) > 0) return shut('awardedLastYear', { ...asked, count: within(1) });
  const now = judgeCurrent('OTHER_FUNDING', facts, { today, asked });
  if (!now.met || !lastYear) return now;
  const year = Number(today.slice(0, 4)) - 1;
  // Its last day is the day before it ends.
  const before = facts.standings.find(
    ({ kind, from, to }) =>
      kind === 'OTHER_FUNDING' && from <= `${year}-12-31` && (to === null || to > `${year}-01-01`),
  );
  return before === undefined
    ? now
    : shut('lastYear', { ...asked, from: formatDay(before.from), reason: before.reason });
}

/** A fact that bars while it lasts; its last day is the day before it ends. */
function judgeCurrent(
  kind: string,
  { standings }: EligibilityFacts,
  { today, asked = {} }: { today: Day; asked?: Values },
): GateFinding {
  const current = standings.find(
    (standing) => standing.kind === kind && standing.from <= today && (standing.to === null || standing.to > today),
  );
  return current === undefined
    ? open('met', asked)
    : shut('unmet', { ...asked, from: formatDay(current.from), reason: current.reason });
}
