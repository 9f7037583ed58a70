import { deskDocument } from '@/app/desk-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { MessageList } from '@/components/people/message-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { ownLetters } from '@/lib/people/messages/own-letters';
import { getTranslator } from '@/lib/web/messages';
import { markLettersReadAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { markLettersReadAction },
  reads: { list: ownLetters },
  title: async () => (await getTranslator('people'))('messages.title'),
  async render({ list: { page, total, unread, letters }, address: { open, since }, now }) {
    const [t, newest] = [await getTranslator('people'), letters[0]];
    return (
      <>
        <PageHeader
          title={t('messages.title')}
          state={t('messages.state', { unread, count: total })}
          action={
            unread > 0 &&
            newest !== undefined && (
              <Form action={markLettersReadAction} id="read-all">
                <input type="hidden" name="letterId" value={newest.id} />
                <input type="hidden" name="andOlder" value="yes" />
                <SubmitButton kind="secondary">{t('messages.markAll')}</SubmitButton>
              </Form>
            )
          }
        />
        <MessageList
          letters={letters}
          page={page}
          opened={String(open)}
          since={momentIn(since)}
          action={markLettersReadAction}
          now={now}
        />
        {total > PAGE_SIZE && (
          <NumberedPages
            page={page}
            size={PAGE_SIZE}
            total={total}
            href={(next) => withQuery(paths.messages(), { page: next })}
          />
        )}
      </>
    );
  },
});

/** A moment in an address; nothing where somebody wrote anything else there. */
function momentIn(said: unknown): Date | null {
  const moment = new Date(typeof said === 'string' ? said : '');
  return Number.isNaN(moment.getTime()) ? null : moment;
}
