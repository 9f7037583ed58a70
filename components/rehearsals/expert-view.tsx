import { SubmittedContent } from '@/components/applications/submitted-content';
import { ScoringDesk } from '@/components/reviews/scoring-desk';
import type { ReadSection } from '@/lib/applications/submission/submitted-content';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import type { FormAction } from '@/lib/web/form-state';

type ExpertViewProps = {
  view: {
    content: { sections: ReadSection[]; budgetItems: Record<string, string>; topic: null };
    aggregation: AssignmentForScoring['round']['aggregation'];
    criteria: AssignmentForScoring['criteria'];
  };
  recuse: FormAction;
};

/** The scoring page as an expert has it, with points that cannot be given. */
export function ExpertView({ view: { content, aggregation, criteria }, recuse }: ExpertViewProps) {
  const assignment = {
    id: '',
    version: 0,
    comment: '',
    commentVersion: 0,
    sum: null,
    reopenReason: '',
    criteria,
    place: { nextOpenId: null },
    round: { aggregation },
    application: { parties: [] },
  };
  return (
    <ScoringDesk
      personId=""
      assignment={assignment}
      proposal={<SubmittedContent {...content} />}
      actions={{ submit: null, recuse }}
    />
  );
}
