import { publicDocument } from '@/app/(public)/public-document';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { REGISTRATION_DRAFT } from '@/lib/organisations/registering/steps';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'anyone',
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.doneTitle'),
  render: async ({ address: { to } }) => {
    const t = await getTranslator('organisations');
    const toSignIn = <LinkButton href={leadingOn(paths.signIn(), to)}>{t('register.toSignIn')}</LinkButton>;
    return (
      <>
        <PageHeader title={t('register.doneTitle')} state={t('register.done')} action={toSignIn} />
        <span hidden data-drops-draft={REGISTRATION_DRAFT} />
      </>
    );
  },
});
