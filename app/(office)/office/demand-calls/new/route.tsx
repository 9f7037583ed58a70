import { notFound } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { NewCallForm } from '@/components/demands/calls/new-call-form';
import { HowTo } from '@/components/guide/how-to';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { createDemandCallAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { createDemandCallAction },
  reads: {},
  title: async () => (await getTranslator('demands'))('pages.newCall.title'),
  async render() {
    const [t, regions] = [await getTranslator('demands'), await ask(regionOptionsOf, { role: 'OFFICER' })];
    if (regions.length === 0) notFound();
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('pages.newCall.title')}
          state={t('pages.newCall.state')}
          back={{ href: paths.officeDemandCalls(), label: t('pages.calls.title') }}
          help={<HowTo place="newCall" />}
        />
        <NewCallForm action={createDemandCallAction} regions={regions} />
      </>
    );
  },
});
