import { eitherDocument } from '@/app/either-document';
import { ChapterList } from '@/components/guide/chapter-list';
import { PageHeader } from '@/components/ui/page-header';
import { chapters } from '@/lib/guide/chapters';
import { chaptersOf } from '@/lib/guide/chapters-of';
import { getTranslator } from '@/lib/web/messages';

/** Everybody may read every chapter; whoever is signed in finds their own first. */
export const { GET } = eitherDocument({
  enter: 'anyone',
  reads: {},
  title: async () => (await getTranslator('guide'))('title'),
  render: async ({ actor }) => {
    const t = await getTranslator('guide');
    return (
      <>
        <PageHeader title={t('title')} state={t('state')} />
        <ChapterList chapters={chapters} yours={chaptersOf(actor)} />
      </>
    );
  },
});
