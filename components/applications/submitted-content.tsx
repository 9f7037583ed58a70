import { fieldId } from '@/components/forms/field-id';
import { Disclosure } from '@/components/ui/disclosure';
import type { ReadSection } from '@/lib/applications/submission/submitted-content';
import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { getTranslator } from '@/lib/web/messages';
import { AnswerView } from './answer-view';

type SubmittedContentProps = {
  sections: ReadSection[];
  /** The topic applied to, above everything else. */
  topic?: { number: number; title: string } | null;
  budgetItems: Record<string, string>;
  /** What stands beside a section's title, such as a link to change it. */
  beside?: (sectionKey: string) => React.ReactNode;
  headingLevel?: 2 | 3;
  /** The form whose problems lead to the answers shown here. */
  formId?: string;
};

/** A word, a figure or a date: read at one look, beside its question. */
function isShort(answer: FormattedAnswer): boolean {
  if (answer.kind === 'text') return answer.text.length <= 24 && !answer.text.includes('\n');
  return answer.kind === 'word' || answer.kind === 'empty';
}

/** Of a section of the form on a page where it is read, for links into it. */
export const partId = (sectionKey: string): string => `part-${sectionKey}`;

/** An application to be read: every section with its answers, long texts at reading size. */
export async function SubmittedContent({
  sections,
  topic = null,
  budgetItems,
  beside,
  headingLevel = 3,
  formId = 'content',
}: SubmittedContentProps) {
  const Heading = `h${headingLevel}` as const;
  const t = await getTranslator('topics');
  const answersOf = ({ fields }: ReadSection) => (
    <dl>
      {fields.map((field) => (
        <div
          key={field.key}
          id={fieldId(formId, field.key)}
          className="answer-view"
          data-short={isShort(field.answer) || undefined}
        >
          <dt>{field.label}</dt>
          <dd>
            <AnswerView {...field} budgetItems={budgetItems} />
          </dd>
        </div>
      ))}
    </dl>
  );
  const read = sections.map((section) =>
    section.isFolded ? (
      <Disclosure key={section.key} label={section.title}>
        {/* Within the fold: a link to what lies in one opens it. */}
        <section id={partId(section.key)} aria-label={section.title}>
          {answersOf(section)}
        </section>
      </Disclosure>
    ) : (
      <section key={section.key} id={partId(section.key)} className="mb-8">
        <div className="mb-2 flex items-baseline justify-between gap-4 border-b border-line-strong pb-1">
          <Heading>{section.title}</Heading>
          {beside?.(section.key)}
        </div>
        {answersOf(section)}
      </section>
    ),
  );
  return (
    <>
      {topic !== null && (
        <p className="mb-6">
          <span className="text-ink-soft">{t('applied')}</span>{' '}
          {t('name', { number: topic.number, title: topic.title })}
        </p>
      )}
      {read}
    </>
  );
}
