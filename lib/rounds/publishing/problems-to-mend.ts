import { type Publishable, type PublishProblem, problemsBeforePublishing } from './problems-before-publishing';

/** What the settings pages still ask for; nothing once a round is published. */
export const problemsToMend = (round: Publishable & { status: string }, now: Date): PublishProblem[] =>
  round.status === 'DRAFT' ? problemsBeforePublishing(round, now) : [];
