import { Words } from '@/components/ui/words';
import { liveQuestions, onePage } from '@/lib/demands/calls/live-questions';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { FurtherQuestions } from './further-questions';

/** The further questions of a call in the form of a need; nothing where it asks none. */
export function FurtherFields({
  questions,
  answers = {},
}: {
  questions: FormSection[];
  answers?: Record<string, RawAnswer> | undefined;
}) {
  if (questions.length === 0) return null;
  const page = onePage(questions);
  const form = liveQuestions(page);
  // As the page comes, everything is asked: whoever has no script answers what applies.
  const state = { shown: page.fields.map(({ key }) => key), figures: {}, broken: {}, sections: [page.key] };
  return (
    <Words of={['forms.runtime', 'demands.personalData']}>
      <FurtherQuestions
        sections={questions}
        page={page}
        answers={answers}
        live={form && { section: page, form, state, regions: [], attachmentCounts: {} }}
      />
    </Words>
  );
}
