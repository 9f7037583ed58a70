import { deskDocument } from '@/app/desk-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { AccountFacts } from '@/components/people/account-facts';
import { SessionList } from '@/components/people/session-list';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { ownAccount } from '@/lib/people/queries';
import { getTranslator } from '@/lib/web/messages';
import { isOfficeWithheld } from '@/lib/web/session';
import { endHereAction, endOtherSessionsAction, endSessionAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { endSessionAction, endOtherSessionsAction, endHereAction },
  reads: { account: ownAccount },
  title: async () => (await getTranslator('people'))('account.title'),
  async render({ account, actor }) {
    const t = await getTranslator('people');
    const here = account.sessions.find(({ isThis }) => isThis);
    return (
      <>
        <PageHeader
          title={t('account.title')}
          state={t('account.state', { name: account.name, count: account.sessions.length })}
        />
        {(await isOfficeWithheld()) && (
          <Notice tone="waiting" className="mb-6 max-w-form">
            {t('account.withheld')}
          </Notice>
        )}
        <AccountFacts account={account} memberships={actor.memberships} />
        <Section title={t('account.sessions')} note={t('account.sessionsHint')}>
          <SessionList
            sessions={account.sessions}
            actions={{ end: endSessionAction, endOthers: endOtherSessionsAction }}
          />
        </Section>
        <Section title={t('account.signOut')} note={t('account.signOutHint')}>
          <div className="flex flex-wrap gap-3">
            {here !== undefined && (
              <Form action={endHereAction} id="end-here">
                <input type="hidden" name="sessionId" value={here.id} />
                <SubmitButton kind="secondary">{t('account.signOutHere')}</SubmitButton>
              </Form>
            )}
            <form action={paths.signOut()} method="post">
              <Button type="submit">{t('account.signOutEverywhere')}</Button>
            </form>
          </div>
        </Section>
      </>
    );
  },
});
