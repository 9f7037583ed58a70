import { publicDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { getTranslator } from '@/lib/web/messages';
import { requestPasswordLinkAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { requestPasswordLinkAction },
  reads: {},
  title: async () => (await getTranslator('people'))('forgot.title'),
  render: async ({ address: { to } }) => {
    const t = await getTranslator('people');
    return (
      <>
        <PageHeader
          title={t('forgot.title')}
          state={t('forgot.state')}
          back={{ href: leadingOn(paths.signIn(), to), label: t('signIn.title') }}
        />
        <Form action={requestPasswordLinkAction} className="max-w-[24rem]">
          <TextField name="email" type="email" label={t('fields.email')} autoComplete="username" required />
          <SubmitButton>{t('forgot.submit')}</SubmitButton>
        </Form>
      </>
    );
  },
});
