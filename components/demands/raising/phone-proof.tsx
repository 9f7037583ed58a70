import { BesideForm } from '@/components/forms/beside-form';
import { TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import type { FormAction, FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/**
 * A telephone number and the code that proves it. The code is asked for at the end, so that it does not run out while
 * writing, and by components/enhance, beside the form it stands in.
 */
export async function PhoneProof({ request }: { request: FormAction }) {
  const t = await getTranslator('demands');
  return (
    <>
      <TextField
        name="phone"
        type="tel"
        label={t('fields.phone')}
        hint={t('pages.form.phoneHint')}
        autoComplete="tel-national"
        inputMode="tel"
        required
        className="max-w-[16rem]"
      />
      <div className="-mt-2 mb-5 noscript:hidden">
        <BesideForm action={request} id="code">
          {({ name, state }) => (
            <>
              <Button data-asks-code={name} data-again={t.raw('proof.again')}>
                {t('proof.get')}
              </Button>
              <CodeTold state={state} />
            </>
          )}
        </BesideForm>
      </div>
      <TextField
        name="code"
        label={t('fields.code')}
        hint={t('pages.form.codeHint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        className="max-w-[10rem]"
      />
    </>
  );
}

function CodeTold({ state: { status, message, problems } }: { state: FormState }) {
  const tone = status === 'done' ? 'passed' : 'refused';
  const told = message ?? problems.map(({ text }) => text).join(' ');
  return (
    <p role="status" className="mt-1 min-h-6" data-tone={tone} data-code-told>
      {told && (
        <span className="toned" data-tone={tone}>
          {told}
        </span>
      )}
    </p>
  );
}
