import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { HowTo } from '@/components/guide/how-to';
import { conflictKinds } from '@/lib/experts/schema';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type RecuseFormProps = {
  assignment: { id: string; version: number };
  /** Those who apply together; none where one applies alone, or nobody may know who. */
  parties: readonly { id: string; name: string }[];
  action: FormAction;
};

/** Says which interest there is; asked once more, because it cannot be taken back. */
export async function RecuseForm({ assignment: { id, version }, parties, action }: RecuseFormProps) {
  const t = await getTranslator('reviews');
  const question = {
    title: t('declaration.recuseQuestion'),
    text: t('declaration.recuseText'),
    confirm: t('declaration.recuse'),
    cancel: t('declaration.keep'),
  };
  return (
    <Form action={action} id={`recuse-${id}`}>
      <p className="mb-4 max-w-text text-ink-soft">
        {t('declaration.recuseHint')} <HowTo place="recusal" />
      </p>
      <input type="hidden" name="assignmentId" value={id} />
      <input type="hidden" name="version" value={version} />
      {parties.length > 0 && (
        <RadioField
          name="organisationId"
          label={t('declaration.party')}
          required
          options={parties.map((party) => ({ value: party.id, label: party.name }))}
        />
      )}
      <RadioField
        name="kind"
        label={t('declaration.kind')}
        required
        options={conflictKinds.map((kind) => ({ value: kind, label: t(`conflicts.${kind}`) }))}
      />
      <TextareaField
        name="note"
        label={t('declaration.note')}
        hint={t('declaration.noteHint')}
        limit={limits.reason}
        rows={3}
      />
      <ConfirmButton question={question}>{t('declaration.recuse')}</ConfirmButton>
    </Form>
  );
}
