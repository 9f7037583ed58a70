import { fieldId } from '@/components/forms/field-id';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { CommentsAt as At, FieldComment } from '@/lib/applications/together/comments';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { turnAt } from './turn-at';

type CommentsAtProps = {
  applicationId: string;
  at: At;
  /** Null where the form can no longer be changed: then it is read only. */
  actions: { comment: FormAction; resolve: FormAction } | null;
  /** Whether something new can be said here at once. */
  isAsked?: boolean;
};

const tones = { mine: 'waiting', others: 'active', done: 'closed' } as const;

/** What was said at one question and whose turn it is, the way to the question, and a word more. */
export async function CommentsAt({ applicationId, at, actions, isAsked = false }: CommentsAtProps) {
  const t = await getTranslator('applications');
  const { section, key, label, comments } = at;
  const turn = turnAt(comments);
  const toField = `${paths.myApplication(applicationId, section.key)}#${fieldId('f', `answers.${key}`)}`;
  return (
    <Section
      id={`at-${key}`}
      title={label}
      note={
        <>
          {section.title}
          {turn !== null && (
            <span className="ml-2">
              <StatusTag tone={tones[turn]}>{t(`comments.states.${turn}`)}</StatusTag>
            </span>
          )}
        </>
      }
      tools={
        <a className="link" href={toField}>
          {t('comments.toField')}
        </a>
      }
    >
      <ol className="grid max-w-form gap-3">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} />
          </li>
        ))}
      </ol>
      {actions !== null && isAsked && (
        <Form action={actions.comment} id="comment" className="mt-4 max-w-form">
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="fieldKey" value={key} />
          <TextareaField
            name="text"
            label={t(turn === 'mine' ? 'comments.answerText' : 'comments.text')}
            limit={limits.reason}
            rows={3}
            required
          />
          <SubmitButton>{t(turn === 'mine' ? 'comments.addAnswer' : 'comments.add')}</SubmitButton>
        </Form>
      )}
      {actions !== null && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {!isAsked && (
            <a className="button" data-kind="secondary" href={paths.comments(applicationId, key)}>
              {t('comments.answer')}
            </a>
          )}
          {(turn === 'mine' || turn === 'others') && (
            <Form action={actions.resolve} id={`resolve-${key}`}>
              <input type="hidden" name="commentId" value={comments.at(-1)?.id ?? ''} />
              <SubmitButton kind={turn === 'mine' ? 'secondary' : 'quiet'}>
                {t(turn === 'mine' ? 'comments.resolve' : 'comments.close')}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
    </Section>
  );
}

async function Comment({ comment }: { comment: FieldComment }) {
  const t = await getTranslator('applications');
  const { text, at, authorName, isOwn, resolved } = comment;
  return (
    <div className="remark mb-0" data-tone={resolved !== null ? 'closed' : isOwn ? 'active' : 'waiting'}>
      <p className="text-small text-ink-soft">{t('comments.by', { author: authorName, at: t.dateTime(at) })}</p>
      <p className="my-1 whitespace-pre-line">{text}</p>
      {resolved !== null && (
        <p className="text-small text-ink-soft">
          {t('comments.resolvedBy', { name: resolved.name, at: t.dateTime(resolved.at) })}
        </p>
      )}
    </div>
  );
}
