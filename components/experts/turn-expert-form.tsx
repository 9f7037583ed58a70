import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ExpertDetail } from '@/lib/experts/queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type TurnExpertFormProps = { expert: ExpertDetail; actions: { suspend: FormAction; reinstate: FormAction } };

/** Suspends an expert, or reinstates one: whichever the state allows. */
export async function TurnExpertForm({ expert, actions }: TurnExpertFormProps) {
  const t = await getTranslator('experts');
  const [move] = expert.moves;
  if (move === undefined) return null;
  return (
    <div className="mt-8">
      <Disclosure label={t(`detail.${move}`)}>
        <Form action={actions[move]} id="turn">
          <input type="hidden" name="expertId" value={expert.id} />
          <input type="hidden" name="version" value={expert.version} />
          <TextareaField name="reason" label={t('fields.reason')} required limit={limits.reason} rows={2} />
          <SubmitButton kind={move === 'suspend' ? 'danger' : 'primary'}>{t(`detail.${move}`)}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
