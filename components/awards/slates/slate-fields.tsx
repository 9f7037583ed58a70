import { TextareaField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';

/** Which slate, as it was seen. */
export const About = ({ slate }: { slate: { id: string; version: number } }) => (
  <>
    <input type="hidden" name="slateId" value={slate.id} />
    <input type="hidden" name="version" value={slate.version} />
  </>
);

/** What goes into the letters of those who are declined. */
export async function LetterReason() {
  const t = await getTranslator('slates');
  return (
    <TextareaField
      name="letterReason"
      label={t('adopt.letterReason')}
      hint={t('adopt.letterReasonHint')}
      defaultValue={t('adopt.letterOffered')}
      limit={limits.opinion}
      required
    />
  );
}
