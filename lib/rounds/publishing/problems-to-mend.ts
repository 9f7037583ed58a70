import { templateParts } from '../settings/settings-parts';
import { isWorkingCopy } from '../templates/working-copy';
import { type Publishable, type PublishProblem, problemsBeforePublishing } from './problems-before-publishing';

/** What the settings pages still ask for: before a publication, or of a template; nothing once a round is published. */
export function problemsToMend(
  round: Publishable & { status: string; editsTemplateId: string | null },
  now: Date,
): PublishProblem[] {
  if (round.status !== 'DRAFT') return [];
  const problems = problemsBeforePublishing(round, now);
  return isWorkingCopy(round)
    ? problems.filter(({ part, code }) => templateParts.includes(part) && !leftToTheRound.includes(code))
    : problems;
}

/** A template may leave these open: whoever makes a round from it fills them in. */
const leftToTheRound = [
  'rounds.problems.placeholders',
  'rounds.problems.noTopicGuide',
  'rounds.problems.directedEmpty',
];
