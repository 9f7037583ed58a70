import type { Metadata } from 'next';
import { MyDemands } from '@/components/demands/my-demands';
import { PageHeader } from '@/components/ui/page-header';
import { myDemands } from '@/lib/demands/submitting/own-queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.mine.title') };
}

export default async function MyDemandsPage() {
  const [actor, t] = [await signedInActor(), await getTranslator('demands')];
  const rows = await myDemands(actor);
  return (
    <>
      <PageHeader title={t('pages.mine.title')} state={t('pages.mine.state', { count: rows.length })} />
      <MyDemands rows={rows} />
    </>
  );
}
