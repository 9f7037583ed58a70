import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** How many were found before anybody applied, as the officer knows it. */
export async function MinedForm({ header, action }: { header: RoundHeaderFacts; action: FormAction }) {
  const t = await getTranslator('rounds');
  return (
    <Disclosure label={t('mined.title')}>
      <Form action={action} id="mined">
        <input type="hidden" name="roundId" value={header.id} />
        <input type="hidden" name="version" value={header.version} />
        <TextField
          name="mined"
          label={t('mined.label')}
          hint={t('mined.hint')}
          defaultValue={header.minedAsSaid}
          maxLength={20}
          autoComplete="off"
          unmarked
        />
        <SubmitButton>{t('mined.submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
