import { publicDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { currentDebt } from '@/lib/web/session';
import { signInFor } from '@/lib/web/way-back';
import { enterCodeAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { enterCodeAction },
  reads: {},
  title: async () => (await getTranslator('people'))('signIn.codeTitle'),
  render: async ({ address: { wrong, to } }) => {
    const t = await getTranslator('people');
    const isAwaited = (await currentDebt()) === 'code';
    return (
      <>
        <PageHeader
          title={t('signIn.codeTitle')}
          state={isAwaited ? t('signIn.codeState') : t('signIn.codeOver')}
          back={{ href: isAwaited ? paths.signIn() : signInFor(to), label: t('signIn.again') }}
          help={<HowTo place="secondFactor" />}
        />
        {wrong !== undefined && isAwaited && (
          <Notice tone="refused" className="mb-6 max-w-form" live>
            {t('signIn.codeFailed')}
          </Notice>
        )}
        {isAwaited && (
          <Form action={enterCodeAction} className="max-w-[24rem]">
            <TextField
              name="code"
              label={t('signIn.codeField')}
              hint={t('signIn.codeHint')}
              autoComplete="one-time-code"
              required
            />
            <SubmitButton>{t('signIn.codeSubmit')}</SubmitButton>
            <p className="mt-6 text-table text-ink-soft">{t('signIn.codeLost')}</p>
          </Form>
        )}
      </>
    );
  },
});
