import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewCallForm } from '@/components/demands/new-call-form';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { createDemandCallAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.newCall.title') };
}

export default async function NewDemandCallPage() {
  const [actor, t] = [await signedInActor(), await getTranslator('demands')];
  const regions = await regionOptionsOf(actor, 'OFFICER', shanghaiDay(new Date()));
  if (regions.length === 0) notFound();
  return (
    <>
      <PageHeader
        title={t('pages.newCall.title')}
        state={t('pages.newCall.state')}
        back={{ href: paths.officeDemandCalls(), label: t('pages.calls.title') }}
      />
      <NewCallForm action={createDemandCallAction} regions={regions} />
    </>
  );
}
