import { TextField } from '@/components/forms/fields';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PhoneProof } from './phone-proof';

/** How to be reached; without an account the number is proven by a code, by script or on a page of its own. */
export async function PhoneField({
  callId,
  needsCode,
  request,
}: {
  callId: string;
  needsCode: boolean;
  request: FormAction;
}) {
  const t = await getTranslator('demands');
  if (!needsCode)
    return (
      <TextField
        name="phone"
        type="tel"
        label={t('fields.phone')}
        hint={t('pages.form.phoneHint')}
        inputMode="tel"
        className="max-w-[16rem]"
      />
    );
  return (
    <>
      <noscript>
        <p className="mb-3 max-w-text">
          <a href={`${paths.submitDemand(callId)}?step=code`} target="_blank" rel="noopener">
            {t('pages.code.link')}
          </a>
        </p>
      </noscript>
      <PhoneProof request={request} />
    </>
  );
}
