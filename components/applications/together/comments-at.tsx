import { fieldId } from '@/components/forms/field-id';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { CommentsAt as At, FieldComment } from '@/lib/applications/together/comments';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type CommentsAtProps = {
  applicationId: string;
  at: At;
  /** Null where the form can no longer be changed: then it is read only. */
  actions: { comment: FormAction; resolve: FormAction } | null;
  /** Whether something new can be said here at once. */
  isAsked?: boolean;
};

/** What was said at one question, the way to the question, and a word more. */
export async function CommentsAt({ applicationId, at, actions, isAsked = false }: CommentsAtProps) {
  const t = await getTranslator('applications');
  const { section, key, label, comments } = at;
  const toField = `${paths.myApplication(applicationId, section.key)}#${fieldId('f', `answers.${key}`)}`;
  return (
    <Section
      id={`at-${key}`}
      title={label}
      note={section.title}
      tools={
        <a className="link" href={toField}>
          {t('comments.toField')}
        </a>
      }
    >
      <ol className="grid gap-4">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} action={actions?.resolve ?? null} />
          </li>
        ))}
      </ol>
      {actions !== null && isAsked && (
        <Form action={actions.comment} id="comment" className="mt-4">
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="fieldKey" value={key} />
          <TextareaField name="text" label={t('comments.text')} limit={limits.reason} rows={3} required />
          <SubmitButton>{t('comments.add')}</SubmitButton>
        </Form>
      )}
      {actions !== null && !isAsked && (
        <p className="mt-3">
          <a className="link" href={paths.comments(applicationId, key)}>
            {t('comments.answer')}
          </a>
        </p>
      )}
    </Section>
  );
}

async function Comment({ comment, action }: { comment: FieldComment; action: FormAction | null }) {
  const t = await getTranslator('applications');
  const { id, text, at, authorName, resolved } = comment;
  return (
    <div
      className={resolved === null ? 'remark' : 'text-ink-soft'}
      data-tone={resolved === null ? 'waiting' : undefined}
    >
      <p className="text-small">{t('comments.by', { author: authorName, at: t.dateTime(at) })}</p>
      <p className="my-1 whitespace-pre-line">{text}</p>
      {resolved !== null && (
        <p className="text-small">{t('comments.resolvedBy', { name: resolved.name, at: t.dateTime(resolved.at) })}</p>
      )}
      {resolved === null && action !== null && (
        <Form action={action} id={`resolve-${id}`}>
          <input type="hidden" name="commentId" value={id} />
          <SubmitButton kind="secondary">{t('comments.resolve')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
