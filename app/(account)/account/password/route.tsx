import { deskDocument } from '@/app/desk-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PasswordFields } from '@/components/people/password-fields';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { currentDebt } from '@/lib/web/session';
import { changePasswordAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { changePasswordAction },
  reads: {},
  title: async () => (await getTranslator('people'))('account.password'),
  async render() {
    const t = await getTranslator('people');
    const isExpired = (await currentDebt()) === 'password';
    return (
      <>
        <PageHeader
          title={t('account.password')}
          state={t('account.passwordHint')}
          {...(isExpired ? {} : { back: { href: paths.account(), label: t('account.title') } })}
        />
        {isExpired && (
          <Notice tone="waiting" className="mb-6 max-w-form">
            {t('account.passwordExpired')}
          </Notice>
        )}
        <Form action={changePasswordAction} className="max-w-[24rem]">
          <TextField
            name="current"
            type="password"
            label={t('fields.currentPassword')}
            autoComplete="current-password"
            required
          />
          <PasswordFields />
          <SubmitButton>{t('account.changePassword')}</SubmitButton>
        </Form>
      </>
    );
  },
});
