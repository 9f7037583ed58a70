import { cookies, headers } from 'next/headers';
import { publicDocument } from '@/app/(public)/public-document';
import { SignInForm } from '@/components/people/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { wayBack } from '@/lib/paths/way-back';
import { callbackCookieName, csrfCookieName, csrfTokenIn } from '@/lib/web/csrf';
import { getTranslator } from '@/lib/web/messages';
import { isElsewhere, isOverTls, publicAddress } from '@/lib/web/request-facts';
import { marksOf } from '@/lib/web/signing-in/device-cookie';
import { EMPTY } from '@/lib/web/signing-in/empty';
import { wantedBefore } from '@/lib/web/way-back';

export const { GET } = publicDocument({
  enter: 'anyone',
  reads: {},
  title: async () => (await getTranslator('people'))('signIn.title'),
  render: async ({ address: { error, csrf, done, asked, to } }) => {
    const [t, jar, incoming] = [await getTranslator('people'), await cookies(), await headers()];
    const cookie = (name: (isOverTls: boolean) => string) => jar.get(name(isOverTls(incoming)))?.value;
    const failed = error !== undefined || csrf !== undefined;
    return (
      <>
        <PageHeader title={t('signIn.title')} state={t('signIn.state')} />
        {failed && (
          <Notice tone="refused" className="mb-6 max-w-form" live>
            {t(error === EMPTY ? 'signIn.empty' : 'signIn.failed')}
          </Notice>
        )}
        {asked !== undefined && !failed && (
          <Notice className="mb-6 max-w-form">
            {/* Whoever has never signed in here has no session that could have ended. */}
            {(await marksOf(incoming)) === '' ? t('signIn.askedFirst') : t('signIn.asked')}
          </Notice>
        )}
        {done === 'password' && (
          <Notice tone="passed" className="mb-6 max-w-form" live>
            {t('signIn.passwordSet')}
          </Notice>
        )}
        {isElsewhere(incoming) && (
          <Notice className="mb-6 max-w-form">
            {t('signIn.elsewhere')} <a href={`${publicAddress() ?? ''}${paths.signIn()}`}>{publicAddress()}</a>
          </Notice>
        )}
        <SignInForm
          csrfToken={csrfTokenIn(cookie(csrfCookieName))}
          to={wayBack(to) ?? (failed ? wantedBefore(cookie(callbackCookieName)) : null)}
        />
      </>
    );
  },
});
