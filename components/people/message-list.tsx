import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { StatusTag } from '@/components/ui/status-tag';
import type { OwnLetter } from '@/lib/people/messages/own-letters';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { withLinks } from './with-links';

/** What was written to somebody: each letter opens in place, unread ones say so. */
export async function MessageList({ letters, action }: { letters: OwnLetter[]; action: FormAction }) {
  const t = await getTranslator('people');
  if (letters.length === 0) return <EmptyState title={t('messages.empty')}>{t('messages.emptyHint')}</EmptyState>;
  return (
    <ul aria-label={t('messages.list')} className="border-t border-line-strong">
      {letters.map(({ id, subject, text, createdAt, readAt }) => (
        <li key={id} className="border-b border-line">
          <details>
            <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2 text-accent">
              <span className={readAt === null ? 'font-semibold' : undefined}>{subject}</span>
              {readAt === null && <StatusTag tone="active">{t('messages.unread')}</StatusTag>}
              <time dateTime={createdAt.toISOString()} className="ml-auto text-table text-ink-soft">
                {t.dateTime(createdAt)}
              </time>
            </summary>
            <p className="reading pb-3 whitespace-pre-line">{withLinks(text)}</p>
            {readAt === null && (
              <Form action={action} id={`read-${id}`}>
                <input type="hidden" name="letterId" value={id} />
                <SubmitButton kind="secondary">{t('messages.markRead')}</SubmitButton>
              </Form>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
