import { TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { getTranslator } from '@/lib/web/messages';

/** A plain form: the browser posts it to next-auth and follows the answer, with or without JavaScript; `to` is where it leads. */
export async function SignInForm({ csrfToken, to }: { csrfToken: string; to: Address | null }) {
  const t = await getTranslator('people');
  return (
    <form method="post" action="/api/auth/callback/credentials" className="max-w-[24rem]">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={to ?? paths.desk()} />
      <Words of={['ui.form']}>
        <TextField name="email" type="email" label={t('fields.email')} autoComplete="username" unmarked />
        <TextField
          name="password"
          type="password"
          label={t('fields.password')}
          autoComplete="current-password"
          unmarked
        />
      </Words>
      <Button type="submit" kind="primary">
        {t('signIn.submit')}
      </Button>
      <ul className="other-ways">
        <li>
          <a href={leadingOn(paths.forgotPassword(), to)}>{t('signIn.forgot')}</a>
        </li>
        <li>
          <a href={leadingOn(paths.register(), to)}>{t('signIn.register')}</a>
        </li>
        <li>
          <a href={paths.guideChapter('account')}>{t('signIn.guide')}</a>
        </li>
      </ul>
    </form>
  );
}
