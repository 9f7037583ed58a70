import { AnswerControl, isPlain } from '@/components/forms/runtime/answer-control';
import type { LiveSection } from '@/components/forms/runtime/live-section';
import { fieldName } from '@/components/forms/runtime/read-raw';
import { Section } from '@/components/ui/section';
import { liveQuestions, onePage } from '@/lib/demands/calls/live-questions';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';
import { PersonalDataWarning } from './personal-data-warning';

type FurtherFieldsProps = { questions: FormSection[]; answers?: Record<string, RawAnswer> | undefined };

/**
 * What a call asks further in the form of a need; nothing where it asks nothing. As the page comes, everything is asked:
 * whoever has no script answers what applies; with it components/enhance asks only that.
 */
export function FurtherFields({ questions, answers = {} }: FurtherFieldsProps) {
  if (questions.length === 0) return null;
  const page = onePage(questions);
  const form = liveQuestions(page);
  const shown = page.fields.map(({ key }) => key);
  const state = { shown, figures: {}, broken: {}, advice: {}, sections: [page.key], funders: null };
  const live: LiveSection | null = form && { section: page, form, state, regions: [], attachmentCounts: {} };
  return (
    <div data-live={live === null ? undefined : JSON.stringify(live)}>
      {questions.map(({ key, title, hint, fields }) => (
        <Section key={key} id={`further-${key}`} title={title} className="border-y border-line py-4">
          {hint !== '' && <p className="mb-3 max-w-text text-ink-soft">{hint}</p>}
          {fields.map((field) => (
            <Question key={field.key} field={field} value={answers[field.key] ?? ''} />
          ))}
        </Section>
      ))}
    </div>
  );
}

async function Question({ field, value }: { field: FormField; value: RawAnswer }) {
  if (!isPlain(field)) return null;
  const t = await getTranslator('forms.runtime');
  const offered = { categories: [], regions: [] };
  return (
    <fieldset role="none" data-question={field.key} className="min-w-0">
      <div className="answer mb-4">
        <AnswerControl
          field={field}
          value={value}
          {...offered}
          words={{ choose: t('choose'), yuan: t('yuan'), declared: t('declared') }}
        />
      </div>
      {(field.type === 'text' || field.type === 'longText') && (
        <PersonalDataWarning name={fieldName(field.key)} isPublished={false} />
      )}
    </fieldset>
  );
}
