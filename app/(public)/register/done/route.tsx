import { publicDocument } from '@/app/(public)/public-document';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.doneTitle'),
  render: async () => {
    const t = await getTranslator('organisations');
    const toSignIn = <LinkButton href={paths.signIn()}>{t('register.toSignIn')}</LinkButton>;
    return <PageHeader title={t('register.doneTitle')} state={t('register.done')} action={toSignIn} />;
  },
});
