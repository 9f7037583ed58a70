import { deskDocument } from '@/app/desk-document';
import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { registerOwnAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { registerOwnAction },
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.title'),
  async render() {
    const [t, regions] = await Promise.all([getTranslator('organisations'), ask(regionOptions, { below: '/' })]);
    return (
      <>
        <PageHeader title={t('register.title')} state={t('register.stateSignedIn')} />
        <RegistrationForm action={registerOwnAction} regions={regions} asksWho={false} />
      </>
    );
  },
});
