import { z } from 'zod';
import { OrganisationType } from '@/lib/db/generated/enums';
import { filledRows, ticked, wholeOrNull } from '@/lib/kernel/form-values';
import { flag, id, requiredLine, text } from '@/lib/kernel/text';
import { type EligibilityRule, type RuleOf, ratingGrades } from '@/lib/plans/terms/eligibility-rules';
import { planVersionInput } from '../schema';
import { jointModes, MOST_PARTNERS } from '../terms/joint';
import { keyOfLine } from './key-of-line';

const chosen = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.literal('').transform(() => null), z.enum(values)], { message: 'kernel.problems.invalidValue' })
    .default(null);
const years = () => wholeOrNull(0, 10);

/** The gates of a plan as a form holds them. Empty numbers and choices mean "not asked". */
export const gatesInput = planVersionInput.extend({
  verified: flag(),
  withinRegion: flag(),
  /** The region of registration, where it is not the plan's own but one that holds it. */
  withinOf: z.union([z.literal(''), id()]).default(''),
  activeInRegion: flag(),
  organisationTypes: ticked(Object.values(OrganisationType)),
  /** Kept even while no organisation is named: a call of directed support must not open to all by oversight. */
  directedOnly: flag(),
  /** One organisation a line, by credit code or by full name; lines left empty keep the numbers of the others. */
  directed: text(20_000)
    .default('')
    .transform((typed) => typed.split('\n').map((line) => line.trim())),
  registeredMonths: wholeOrNull(1, 240),
  hostConfirmed: flag(),
  abnormalYears: years(),
  seriousYears: years(),
  blacklistYears: years(),
  penaltyYears: wholeOrNull(1, 10),
  inspection: chosen(['basic', 'strict']),
  inspectionExcept: wholeOrNull(1, 60),
  reportOnTime: flag(),
  minimumRating: chosen(ratingGrades),
  ratingExcept: wholeOrNull(1, 10),
  noUnfinishedProject: flag(),
  lastEvaluation: flag(),
  awardedEditions: wholeOrNull(1, 10),
  otherFunding: chosen(['now', 'sameYear', 'lastYear']),
  jointMode: z.enum(jointModes, { message: 'kernel.problems.invalidValue' }).default('none'),
  jointPartners: ticked(Object.values(OrganisationType)),
  jointMost: wholeOrNull(1, MOST_PARTNERS),
  jointJudged: flag(),
  jointCounted: flag(),
  declared: filledRows(
    z.object({
      key: z
        .string()
        .regex(/^\w{0,40}$/, { message: 'kernel.problems.invalidValue' })
        .default(''),
      text: requiredLine(200),
    }),
    ['text'],
  ),
});

type GatesForm = z.output<typeof gatesInput>;
type Place = { path: string; name: string };
type Around = {
  /** The plan's own region. */
  region: Place;
  /** Within which registration is asked: the same, or one above it. */
  within?: Place;
  directed: { id: string; name: string }[];
};

/** The gates that a form describes, in the order in which the announcement lists them. */
export function gatesFromForm(form: GatesForm, { region, within = region, directed }: Around): EligibilityRule[] {
  const { organisationTypes: types, registeredMonths: months, minimumRating: grade } = form;
  const listed = [
    ['ABNORMAL_LIST', form.abnormalYears],
    ['SERIOUS_VIOLATION_LIST', form.seriousYears],
    ['LOCAL_BLACKLIST', form.blacklistYears],
  ] as const;
  const asked: (EligibilityRule | null)[] = [
    form.verified ? { kind: 'verified' } : null,
    types.length > 0 ? { kind: 'organisationTypes', types } : null,
    form.withinRegion ? { kind: 'withinRegion', regionPath: within.path, regionName: within.name } : null,
    form.activeInRegion ? { kind: 'activeInRegion', regionPath: region.path, regionName: region.name } : null,
    form.directedOnly || directed.length > 0 ? { kind: 'directedOrganisations', organisations: directed } : null,
    months === null ? null : { kind: 'registeredMonths', months },
    form.hostConfirmed ? { kind: 'hostConfirmed' } : null,
    ...listed.map(([list, since]): EligibilityRule | null =>
      since === null ? null : { kind: 'notListed', list, years: since },
    ),
    form.penaltyYears === null ? null : { kind: 'noPenalty', years: form.penaltyYears },
    form.inspection === null
      ? null
      : {
          kind: 'inspectionPassed',
          strict: form.inspection === 'strict',
          ...(form.inspectionExcept !== null && { exceptMonths: form.inspectionExcept }),
        },
    form.reportOnTime ? { kind: 'reportOnTime' } : null,
    grade === null
      ? null
      : { kind: 'minimumRating', grade, ...(form.ratingExcept !== null && { exceptYears: form.ratingExcept }) },
    form.noUnfinishedProject ? { kind: 'noUnfinishedProject' } : null,
    form.lastEvaluation ? { kind: 'lastEvaluationPassed' } : null,
    form.awardedEditions === null ? null : { kind: 'notAwardedBefore', editions: form.awardedEditions },
    form.otherFunding === null ? null : fundingRule(form.otherFunding),
    ...form.declared.map(
      ({ key, text: words }, index): EligibilityRule => ({
        kind: 'declared',
        key: key || keyOfLine('declared', form.declared, index),
        text: words,
      }),
    ),
  ];
  return asked.filter((rule) => rule !== null);
}

/** Who asks for the year before asks for this one too. */
function fundingRule(asked: 'now' | 'sameYear' | 'lastYear'): EligibilityRule {
  return {
    kind: 'notFundedElsewhere',
    sameYear: asked !== 'now',
    ...(asked === 'lastYear' && { lastYear: true }),
  };
}

function fundingChoice(rule: RuleOf<'notFundedElsewhere'> | undefined): '' | 'now' | 'sameYear' | 'lastYear' {
  if (rule === undefined) return '';
  if (rule.lastYear === true) return 'lastYear';
  return rule.sameYear ? 'sameYear' : 'now';
}

/** The values a form starts with. */
export function gatesToForm(rules: readonly EligibilityRule[]) {
  const of = <Kind extends EligibilityRule['kind']>(kind: Kind) =>
    rules.find((rule): rule is RuleOf<Kind> => rule.kind === kind);
  const yearsOn = (list: string): string => {
    const rule = rules.find((candidate) => candidate.kind === 'notListed' && candidate.list === list);
    return rule?.kind === 'notListed' ? String(rule.years) : '';
  };
  const [inspection, rating] = [of('inspectionPassed'), of('minimumRating')];
  return {
    verified: of('verified') !== undefined,
    withinRegion: of('withinRegion') !== undefined,
    withinPath: of('withinRegion')?.regionPath ?? '',
    activeInRegion: of('activeInRegion') !== undefined,
    organisationTypes: of('organisationTypes')?.types ?? [],
    directedOnly: of('directedOrganisations') !== undefined,
    directed: (of('directedOrganisations')?.organisations ?? []).map(({ name }) => name).join('\n'),
    registeredMonths: String(of('registeredMonths')?.months ?? ''),
    hostConfirmed: of('hostConfirmed') !== undefined,
    abnormalYears: yearsOn('ABNORMAL_LIST'),
    seriousYears: yearsOn('SERIOUS_VIOLATION_LIST'),
    blacklistYears: yearsOn('LOCAL_BLACKLIST'),
    penaltyYears: String(of('noPenalty')?.years ?? ''),
    inspection: inspection === undefined ? ('' as const) : inspection.strict ? ('strict' as const) : ('basic' as const),
    inspectionExcept: String(inspection?.exceptMonths ?? ''),
    reportOnTime: of('reportOnTime') !== undefined,
    minimumRating: rating?.grade ?? ('' as const),
    ratingExcept: String(rating?.exceptYears ?? ''),
    noUnfinishedProject: of('noUnfinishedProject') !== undefined,
    lastEvaluation: of('lastEvaluationPassed') !== undefined,
    awardedEditions: String(of('notAwardedBefore')?.editions ?? ''),
    otherFunding: fundingChoice(of('notFundedElsewhere')),
    declared: rules.flatMap((rule) => (rule.kind === 'declared' ? [{ key: rule.key, text: rule.text }] : [])),
  };
}
