import { runtimeWords } from '@/components/forms/runtime/runtime-words';
import { liveQuestions, onePage } from '@/lib/demands/calls/live-questions';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';
import { FurtherQuestions } from './further-questions';
import { personalDataWords } from './personal-data-words';

/** The further questions of a call in the form of a need; nothing where it asks none. */
export async function FurtherFields({
  questions,
  answers = {},
}: {
  questions: FormSection[];
  answers?: Record<string, RawAnswer> | undefined;
}) {
  if (questions.length === 0) return null;
  const [t, forms] = [await getTranslator('demands'), await getTranslator('forms')];
  const page = onePage(questions);
  const form = liveQuestions(page);
  // As the page comes, everything is asked: whoever has no script answers what applies.
  const state = { shown: page.fields.map(({ key }) => key), figures: {}, broken: {}, sections: [page.key] };
  return (
    <FurtherQuestions
      sections={questions}
      page={page}
      answers={answers}
      live={form && { section: page, form, state, regions: [], attachmentCounts: {} }}
      words={runtimeWords(forms)}
      personalData={{ ...personalDataWords(t), found: t('pages.further.personalData', { kinds: '#' }) }}
    />
  );
}
