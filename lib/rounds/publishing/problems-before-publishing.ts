import type { FundKind } from '@/lib/db/generated/enums';
import { sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isOfficePhones, officePhones } from '@/lib/kernel/typed/phones';
import { type Planned, problemsInPlan } from '@/lib/plans/problems-in-plan';
import { problemsInCoFunding } from '@/lib/plans/terms/co-funding-rule';
import { mostOfAny } from '@/lib/plans/terms/grant-range';
import { problemsInLevelDays } from '@/lib/plans/terms/problems-in-levels';
import { problemsInShares } from '@/lib/plans/terms/share-rules';
import { type SettingsPart, settingsParts } from '../settings/settings-parts';
import { problemsInTimetable, type Timetable } from '../settings/timetable';

/** A problem and the settings page on which it is mended. For the announcement, `field` is the section's key. */
export type PublishProblem = Problem & { part: SettingsPart };

export type Publishable = Timetable &
  Planned & {
    contactName: string;
    contactPhone: string;
    complaintPhone: string;
    publishedTopics: number;
    region: { level: string };
    funding: readonly { amountFen: bigint; fund: { id: string; kind: FundKind } }[];
  };

/** Everything that still stands between a draft and its publication (domain B.2), in the order of the settings pages. */
export function problemsBeforePublishing(round: Publishable, now: Date): PublishProblem[] {
  return [
    ...at('basics', problemsInContact(round)),
    ...at('timetable', [...problemsInDates(round, now), ...problemsInTimetable(round)]),
    ...at('funding', problemsInFunding(round)),
    ...problemsInPlan(round),
    ...at('awarding', problemsInCoFunding(round.terms.awarding.coFunding, round.region)),
    ...at('rules', problemsInAmounts(round)),
    ...at('levels', problemsInLevelDays(round)),
  ].toSorted((one, other) => settingsParts.indexOf(one.part) - settingsParts.indexOf(other.part));
}

const at = (part: SettingsPart, problems: Problem[]): PublishProblem[] =>
  problems.map((problem) => ({ ...problem, part }));

function problemsInContact(round: Publishable): Problem[] {
  const asked = {
    contactName: 'noContactName',
    contactPhone: 'noContactPhone',
    complaintPhone: 'noComplaintPhone',
  } as const;
  // A draft from before numbers were judged at saving, or a copied one, may hold what nobody can call.
  const called = { contactPhone: 'badContactPhone', complaintPhone: 'badComplaintPhone' } as const;
  return [
    ...(Object.keys(asked) as (keyof typeof asked)[])
      .filter((field) => round[field].trim() === '')
      .map((field): Problem => ({ code: `rounds.problems.${asked[field]}`, field })),
    ...(Object.keys(called) as (keyof typeof called)[])
      .filter((field) => round[field].trim() !== '' && !isOfficePhones(officePhones(round[field])))
      .map((field): Problem => ({ code: `rounds.problems.${called[field]}`, field })),
  ];
}

function problemsInDates(
  { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo, terms }: Publishable,
  now: Date,
): Problem[] {
  const dates = {
    opensAt,
    closesAt,
    reviewFrom,
    reviewTo,
    ...(terms.executionMonths === null ? { executionFrom, executionTo } : {}),
  };
  const missing = (Object.keys(dates) as (keyof typeof dates)[]).flatMap((field): Problem[] =>
    problemIf(dates[field] === null, { code: `rounds.problems.${field}Missing`, field }),
  );
  return opensAt !== null && opensAt < now
    ? [...missing, { code: 'rounds.problems.opensInPast', field: 'opensAt' }]
    : missing;
}

function problemsInFunding({ funding, categories, terms }: Publishable): Problem[] {
  if (funding.length === 0) return [{ code: 'rounds.problems.noFunding', field: 'lines.0.fundId' }];
  return problemsInShares(terms.minimumShares, {
    funds: funding.map(({ fund }) => fund),
    categoryCodes: categories.map(({ code }) => code),
  });
}

function problemsInAmounts({ terms, funding, publishedTopics }: Publishable): Problem[] {
  const problems: Problem[] = [];
  const totalFen = sumFen(funding.map(({ amountFen }) => amountFen));
  if (funding.length > 0 && mostOfAny(terms) > totalFen)
    problems.push({ code: 'rounds.problems.capAboveTotal', field: 'perProjectCap' });
  if (terms.applyPerTopic && publishedTopics === 0)
    problems.push({ code: 'rounds.problems.noTopicGuide', field: 'applyPerTopic' });
  return problems;
}
