import { redirect } from 'next/navigation';
import { publicDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { HowTo } from '@/components/guide/how-to';
import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { registerAsVisitorAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { registerAsVisitorAction },
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.title'),
  async render({ actor, address: { to } }) {
    if (isPerson(actor)) redirect(leadingOn(paths.newOrganisation(), to));
    const [t, regions] = await Promise.all([getTranslator('organisations'), ask(regionOptions, { below: '/' })]);
    return (
      <>
        <PageHeader title={t('register.title')} state={t('register.state')} help={<HowTo place="register" />} />
        <PageScript name="regions" />
        <PageScript name="rows" />
        <PageScript name="raising" />
        <RegistrationForm
          action={registerAsVisitorAction}
          regions={regions}
          personId={null}
          claimHref={leadingOn(paths.claimOrganisation(), to)}
        />
      </>
    );
  },
});
