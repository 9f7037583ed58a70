import { CheckboxesField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Menu } from '@/components/ui/menu';
import { paperKinds } from '@/lib/exports/papers/kinds-of-papers';
import type { FormAction } from '@/lib/web/form-state';
import { getLocale, getTranslator } from '@/lib/web/messages';

/** Where an officer asks for the papers of a whole round in one file. */
export async function PapersForm({ roundId, action }: { roundId: string; action: FormAction }) {
  const [t, locale] = [await getTranslator('jobs.papers'), await getLocale()];
  return (
    <Menu label={t('title')} quiet form>
      <p className="mb-3 text-table text-ink-soft">{t('note')}</p>
      <Form action={action} id="gather-papers">
        <input type="hidden" name="roundId" value={roundId} />
        <input type="hidden" name="locale" value={locale} />
        <CheckboxesField
          name="papers"
          label={t('which')}
          required
          options={paperKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          defaultValues={[...paperKinds]}
        />
        <SubmitButton kind="secondary">{t('submit')}</SubmitButton>
      </Form>
    </Menu>
  );
}
