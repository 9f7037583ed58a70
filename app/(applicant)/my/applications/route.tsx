import { deskDocument } from '@/app/desk-document';
import { MyParts } from '@/components/applications/joint/my-parts';
import { MyApplications } from '@/components/applications/my-applications';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { partsOfMine } from '@/lib/applications/joint/parts-of-mine';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { list: applicationsOfMine, parts: partsOfMine },
  title: async () => (await getTranslator('applications'))('mine.title'),
  async render({ list: { open, ...list }, parts, now }) {
    const t = await getTranslator('applications');
    const toCalls = <LinkButton href={paths.publishedRounds()}>{t('mine.toCalls')}</LinkButton>;
    return (
      <>
        <PageHeader title={t('mine.title')} state={t('mine.state', { open })} action={toCalls} />
        <MyApplications {...list} now={now} />
        <MyParts parts={parts} />
      </>
    );
  },
});
