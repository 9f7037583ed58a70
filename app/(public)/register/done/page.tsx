import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'anyone',
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.doneTitle'),
  render: async () => {
    const t = await getTranslator('organisations');
    const toSignIn = <LinkButton href={paths.signIn()}>{t('register.toSignIn')}</LinkButton>;
    return <PageHeader title={t('register.doneTitle')} state={t('register.done')} action={toSignIn} />;
  },
});

export const generateMetadata = screen.head;
export default screen.body;
