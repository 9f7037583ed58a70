import { MyApplications } from '@/components/applications/my-applications';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { applicationsOfMine } from '@/lib/applications/applicant-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { rows: applicationsOfMine },
  title: async () => (await getTranslator('applications'))('mine.title'),
  async render({ rows, now }) {
    const t = await getTranslator('applications');
    const open = rows.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED').length;
    const toCalls = <LinkButton href={paths.publishedRounds()}>{t('mine.toCalls')}</LinkButton>;
    return (
      <>
        <PageHeader title={t('mine.title')} state={t('mine.state', { open })} action={toCalls} />
        {rows.length === 0 ? (
          <EmptyState title={t('mine.empty')} action={toCalls}>
            {t('mine.emptyHint')}
          </EmptyState>
        ) : (
          <MyApplications rows={rows} now={now} />
        )}
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
