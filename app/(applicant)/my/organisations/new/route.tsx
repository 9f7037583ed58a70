import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { HowTo } from '@/components/guide/how-to';
import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { registerOwnAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { registerOwnAction },
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.title'),
  async render({ actor, address: { to } }) {
    const [t, regions] = await Promise.all([getTranslator('organisations'), ask(regionOptions, { below: '/' })]);
    return (
      <>
        <PageHeader title={t('register.title')} state={t('register.stateSignedIn')} help={<HowTo place="register" />} />
        <PageScript name="regions" />
        <PageScript name="raising" />
        <RegistrationForm
          action={registerOwnAction}
          regions={regions}
          personId={actor.personId}
          claimHref={leadingOn(paths.claimOrganisation(), to)}
        />
      </>
    );
  },
});
