import { fieldId } from '@/components/forms/field-id';
import { LETTER } from '@/lib/applications/commitment/letter';
import { problemsInAdvice } from '@/lib/applications/filling/advice';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { PARTS } from '@/lib/applications/joint/rules';
import type { Problem } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';

/** What the form that submits asks for itself: a reason for each advice, a place that nobody here knows, a tick for each declaration; what was given back says itself that it is as it was. */
export const problemsAtTheButton = (
  { application, advice, activePlace }: OwnApplication,
  eligibility: readonly EligibilityResult[],
): (Problem & { field: string })[] => [
  ...problemsInAdvice(advice),
  ...(activePlace === '' ? eligibility : []).flatMap(({ kind, met, values }) =>
    kind === 'activeInRegion' && !met
      ? [{ code: 'applications.problems.ineligible.activeInRegion' as const, field: 'activePlace', values }]
      : [],
  ),
  ...application.round.terms.eligibility.flatMap((rule) =>
    rule.kind === 'declared'
      ? [
          {
            code: 'applications.problems.ineligible.declared' as const,
            field: 'declared',
            values: { text: rule.text },
          },
        ]
      : [],
  ),
];

/** A section, or a question or cell in it. */
export const hrefOf = (applicationId: string, section: string, field?: string): string =>
  `${paths.myApplication(applicationId, section)}${field === undefined ? '' : `#${fieldId('f', `answers.${field}`)}`}`;

/** Problems of answers know their section, those of partners their page; those of time and of the organisation have no field. */
export function placeOf(
  { application, states }: OwnApplication,
  { section, field }: Problem & { section?: string },
  jointTitle: string,
): { href?: string; group?: string } {
  if (field === PARTS) return { href: paths.jointParts(application.id), group: jointTitle };
  if (field === LETTER && section === undefined) return { href: paths.commitment(application.id) };
  if (section === undefined || field === undefined) return {};
  const title = states.find(({ key }) => key === section)?.title;
  return {
    href:
      field === LETTER
        ? `${paths.myApplication(application.id, section)}#letter`
        : hrefOf(application.id, section, field),
    ...(title === undefined ? {} : { group: title }),
  };
}
