import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { Inbox } from '@/components/inbox/inbox';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
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
          <ul className="cockpit-rows">
            {[
              {
                key: 'letters',
                text: t('system.lettersState', { days, lettersFailed, lettersLate }),
                isWell: lettersFailed + lettersLate === 0,
              },
              { key: 'jobs', text: t('system.jobsState', { days, jobsFailed }), isWell: jobsFailed === 0 },
              {
                key: 'clock',
                text: t(clock.agrees ? 'system.clockAgrees' : 'system.clockApart', { seconds: clock.seconds }),
                isWell: clock.agrees,
              },
            ].map(({ key, text, isWell }) => (
              <li key={key}>
                <div>
                  <p className="font-medium">{t(`system.${key as 'letters' | 'jobs' | 'clock'}`)}</p>
                  <p className="text-table text-ink-soft">{text}</p>
                </div>
                <StatusTag tone={isWell ? 'passed' : 'returned'}>{t(isWell ? 'system.well' : 'system.toDo')}</StatusTag>
              </li>
            ))}
          </ul>
        </Section>
      </>
    );
  },
});
