import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import type { LetterOfMine } from '@/lib/applications/commitment/letter-of-mine';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type LetterQuestionProps = { applicationId: string; letter: LetterOfMine | null; action: FormAction };

/** Asks whether a sealed letter still holds whose content was changed since; it may be handed in without an answer. */
export async function LetterQuestion({ applicationId, letter, action }: LetterQuestionProps) {
  if (letter?.stands !== 'changed') return null;
  const t = await getTranslator('applications');
  return (
    <Notice tone="waiting" title={t('letter.changed.title')} className="no-print mb-6 max-w-form">
      <p>{t('letter.changed.text')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Form action={action} id="keep-letter">
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="contentHash" value={letter.contentHash} />
          <SubmitButton kind="secondary">{t('letter.changed.keep')}</SubmitButton>
        </Form>
        <a href={paths.commitment(applicationId)}>{t('letter.changed.anew')}</a>
      </div>
    </Notice>
  );
}
