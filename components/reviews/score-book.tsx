import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { acceptedExtensions } from '@/lib/files/kinds';
import { tableKinds } from '@/lib/files/table/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ScoreBookProps = { stageId: string; action: FormAction };

/** For who scores in a spreadsheet: the open sheets of a stage down as one table, and up again, looked at before it is written. */
export async function ScoreBook({ stageId, action }: ScoreBookProps) {
  const t = await getTranslator('reviews');
  return (
    <div className="mt-4 max-w-form">
      <Disclosure label={t('book.title')}>
        <p className="mb-3 text-ink-soft">{t('book.hint')}</p>
        <p className="mb-4">
          <a href={paths.scoreBook(stageId)} className="link" download>
            {t('book.take')}
          </a>
        </p>
        <Form action={action} id={`book-${stageId}`}>
          <input type="hidden" name="stageId" value={stageId} />
          <FileField name="file" label={t('book.file')} accept={acceptedExtensions(tableKinds)} required />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="check" kind="secondary">
              {t('book.check')}
            </SubmitButton>
            <SubmitButton name="intent" value="fill">
              {t('book.fill')}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
