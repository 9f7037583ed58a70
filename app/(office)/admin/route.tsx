import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { Inbox } from '@/components/inbox/inbox';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { systemDesk } from '@/lib/inbox/system-desk';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { desk: systemDesk },
  title: async () => (await getTranslator('inbox'))('office.title'),
  async render({ desk: { waiting, days, lettersFailed, lettersLate, jobsFailed, clock }, actor, now }) {
    const t = await getTranslator('inbox');
    return (
      <>
        <PageHeader title={t('office.title')} state={t('office.state', { count: waiting.length, overdue: 0 })} />
        <AdminPages actor={actor} current={paths.admin()} />
        <Inbox waiting={waiting} now={now} empty={{ title: t('office.empty'), hint: t('system.emptyHint') }} />
        <Section id="running" title={t('system.running')}>
          <Facts
            facts={[
              { term: t('system.letters'), value: t('system.lettersState', { days, lettersFailed, lettersLate }) },
              { term: t('system.jobs'), value: t('system.jobsState', { days, jobsFailed }) },
              {
                term: t('system.clock'),
                value: t(clock.agrees ? 'system.clockAgrees' : 'system.clockApart', { seconds: clock.seconds }),
              },
            ]}
          />
        </Section>
      </>
    );
  },
});
