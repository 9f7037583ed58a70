import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { registerOwnAction } from './actions';

const screen = page({
  enter: 'signed-in',
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

export const generateMetadata = screen.head;
export default screen.body;
