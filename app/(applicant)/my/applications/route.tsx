import { deskDocument } from '@/app/desk-document';
import { MyApplications } from '@/components/applications/my-applications';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { list: applicationsOfMine },
  title: async () => (await getTranslator('applications'))('mine.title'),
  async render({ list: { open, ...list }, now }) {
    const t = await getTranslator('applications');
    const toCalls = <LinkButton href={paths.publishedRounds()}>{t('mine.toCalls')}</LinkButton>;
    return (
      <>
        <PageHeader title={t('mine.title')} state={t('mine.state', { open })} action={toCalls} />
        <MyApplications {...list} now={now} />
      </>
    );
  },
});
