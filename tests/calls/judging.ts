import { type BudgetLine, problemsInBudget } from '@/lib/applications/filling/budget';
import { budgetRulesOf } from '@/lib/applications/filling/budget-lines';
import { periodOf } from '@/lib/applications/filling/execution-period';
import { judgeEligibility } from '@/lib/applications/gates/eligibility';
import type { EligibilityFacts } from '@/lib/applications/gates/gate';
import { type Ranked, slateOf } from '@/lib/awards/deciding/slate';
import { slateRule } from '@/lib/awards/deciding/slate-inputs';
import type { Answers, BudgetRow } from '@/lib/forms/answers/answer-value';
import { problemsInDuration } from '@/lib/forms/answers/duration';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections } from '@/lib/forms/definition/definition';
import { formFacts, noProfile } from '@/lib/forms/definition/form-facts';
import { isAdvisory, problemsInRules } from '@/lib/forms/expressions/form-rule';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import { anyProject } from '@/lib/plans/terms/grant-range';
import { type Call, termsOfCall, yuan } from '@/tests/calls/call';

/** The functions that judge applications, asked about one of the calls. */

/** One line of a budget: a whole sum for an item, asked for unless it is one's own. */
export const line = (code: string, amount: number, source: BudgetLine['source'] = 'GRANT'): BudgetLine => ({
  code,
  activity: '活动',
  unitFen: yuan(amount),
  unit: '项',
  quantityHundredths: 100,
  source,
  note: '',
});

const bare = (code: string): string => code.replace(/^.*problems\./, '');

/** In what a budget breaks the call's terms; `topicFen` is the sum of the topic applied to. */
export const inBudget = (call: Call, lines: BudgetLine[], topicFen?: bigint): string[] =>
  problemsInBudget(lines, budgetRulesOf(termsOfCall(call), { ...anyProject, topicFen: topicFen ?? null })).map(
    ({ code }) => bare(code),
  );

type Filled = { budget?: BudgetLine[]; answers?: Answers };

/** The words of the rules between answers that are broken; those that only advise are told apart. */
export function inForm(call: Call, { budget, answers = {} }: Filled): { broken: string[]; advised: string[] } {
  const terms = termsOfCall(call);
  const { budget: rules, applyPerTopic } = terms;
  const sections = formSections.parse(call.content.form.sections);
  const references = formReferences(sections, {
    categories: call.content.categories,
    budgetItems: rules.items,
    topics: applyPerTopic ? [] : null,
  });
  const filled = { ...answers, ...(budget && { budget: budget.map(asRow) }) };
  const agesOn = call.closesAt.slice(0, 10);
  const facts = formFacts(sections, filled, { regions: [], attachmentCounts: {}, profile: noProfile, agesOn });
  const words = (advisory: boolean): string[] =>
    problemsInRules(
      demandsOf(terms, sections).filter((rule) => isAdvisory(rule) === advisory),
      references,
      facts,
    ).map(({ values }) => String(values?.['message']));
  return { broken: words(false), advised: words(true) };
}

/** What is wrong with the days of a plan. */
export function inTime(call: Call, answers: Answers): string[] {
  const fields = formSections.parse(call.content.form.sections).flatMap((section) => section.fields);
  const { executionFrom, executionTo } = call;
  const period = periodOf({ executionFrom, executionTo, terms: termsOfCall(call) });
  return problemsInDuration(fields, answers, period).map(({ code }) => bare(code));
}

/** As it is stored. */
const asRow = ({ unitFen, ...line }: BudgetLine): BudgetRow => ({ ...line, unitFen: String(unitFen) });

/** An organisation that passes most gates; override what the case is about. */
const sound: EligibilityFacts = {
  id: 'o1',
  status: 'VERIFIED',
  type: 'SOCIAL_SERVICE_AGENCY',
  region: { path: '/city/district/' },
  establishedOn: '2015-03-01',
  standings: [],
  host: '',
  otherApplications: 0,
  awards: [],
  activePlace: '',
  declared: [],
};

export const standing = (kind: string, from: string, conclusion = '', to: string | null = null) => ({
  kind,
  from,
  to,
  conclusion,
  reason: '某事由',
});

/** The gates that are shut for an organisation on the day the call opens. */
export const shutGates = (call: Call, facts: Partial<EligibilityFacts>): string[] =>
  judgeEligibility({ ...sound, ...facts }, termsOfCall(call), call.opensAt.slice(0, 10))
    .filter(({ met }) => !met)
    .map(({ key }) => key);

type Placed = Partial<Omit<Ranked, 'applicationId'>>;

/** What the call's rules make of a ranking: the sums by place, in yuan; 0 where nothing is awarded. */
export function awardsOf(
  call: Call,
  placed: readonly Placed[],
  { awardCount }: { awardCount?: number } = {},
): number[] {
  const terms = termsOfCall(call);
  const ranked = placed.map(
    (each, index): Ranked => ({
      applicationId: `p${index + 1}`,
      rank: index + 1,
      score: '85.00',
      categoryCode: call.content.categories[0]?.code ?? null,
      mostFen: terms.perProjectCapFen,
      extraFen: 0n,
      ...each,
    }),
  );
  const { planned } = slateOf(ranked, slateRule(terms, { awardCount, reserveCount: 0 }));
  return planned.map(({ outcome, amountFen }) => (outcome === 'AWARD' ? Number(amountFen / 100n) : 0));
}

/** So many of the same. */
export const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
