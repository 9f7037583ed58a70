import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { StatusTag } from '@/components/ui/status-tag';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import type { OwnLetter } from '@/lib/people/messages/own-letters';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import { withLinks } from './with-links';

type MessageListProps = {
  letters: OwnLetter[];
  /** The page they stand on, and which of them lies open. */
  page: number;
  opened: string;
  action: FormAction;
};

/** What was written to somebody. To open an unread one is to have read it; read ones open in place. */
export async function MessageList({ letters, page, opened, action }: MessageListProps) {
  const t = await getTranslator('people');
  if (letters.length === 0) return <EmptyState title={t('messages.empty')}>{t('messages.emptyHint')}</EmptyState>;
  return (
    <ul aria-label={t('messages.list')} className="border-t border-line-strong">
      {letters.map(({ id, subject, text, createdAt, readAt }) => {
        const [place, sent] = [`letter-${id}`, <Sent key="sent" at={createdAt} text={t.dateTime(createdAt)} />];
        return (
          <li key={id} id={place} className="border-b border-line">
            {readAt === null ? (
              <Form action={action} id={`read-${id}`} className="!max-w-none">
                <input type="hidden" name="letterId" value={id} />
                <SubmitButton
                  kind="quiet"
                  name={NEXT}
                  value={`${withQuery(paths.messages(), { page, open: id })}#${place}`}
                  className="!flex w-full flex-wrap !justify-start !items-baseline gap-x-4 gap-y-0.5 !px-0 text-left"
                >
                  <span className="font-semibold">{subject}</span>
                  <StatusTag tone="active">{t('messages.unread')}</StatusTag>
                  {sent}
                </SubmitButton>
              </Form>
            ) : (
              <details open={id === opened}>
                <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2 text-accent">
                  <span>{subject}</span>
                  {sent}
                </summary>
                <p className="reading pb-3 whitespace-pre-line">{withLinks(text, t('messages.follow'))}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const Sent = ({ at, text }: { at: Date; text: ReactNode }) => (
  <time dateTime={at.toISOString()} className="ml-auto text-table text-ink-soft">
    {text}
  </time>
);
