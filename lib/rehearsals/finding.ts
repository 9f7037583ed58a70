import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import type { KeyIn } from '@/messages/typed';

/** One thing that a rehearsal tells: `code` is its sentence under `rehearsals.findings`. */
export type Finding = {
  topic: 'rules' | 'eligibility' | 'experts' | 'reading' | 'dates';
  /** Nobody gets through, look at it, all well, good to know. */
  mark: 'refused' | 'waiting' | 'passed' | 'active';
  code: KeyIn<'rehearsals.findings'>;
  values?: Record<string, string | number>;
  /** A date's name by its key under `rehearsals.dates`. */
  what?: KeyIn<'rehearsals.dates'>;
  /** The gate that is meant, in the words of the applicants' pages. */
  gate?: EligibilityResult;
  /** Where it is mended: a page of the settings, with the field if there is one, or the roster of experts. */
  mend?: { part: SettingsPart | 'experts'; field?: string };
};

const order = ['refused', 'waiting', 'passed', 'active'] as const satisfies Finding['mark'][];

export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));

/** How many must be seen to, and how many are to be looked at. */
export const countOf = (findings: readonly Finding[]): { refused: number; waiting: number } => ({
  refused: findings.filter(({ mark }) => mark === 'refused').length,
  waiting: findings.filter(({ mark }) => mark === 'waiting').length,
});
