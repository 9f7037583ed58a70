import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { InCharge } from '@/lib/regions/office-in-charge';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type PartOfOtherProps = {
  at: { roundId: string; office: { id: string }; inCharge: InCharge };
  nudge: FormAction;
  /** What acts in its stead. */
  children: ReactNode;
};

/** Whose move it is, to be read from above: one asks for it, and acts in its stead only on purpose. */
export async function PartOfOther({ at: { roundId, office, inCharge }, nudge, children }: PartOfOtherProps) {
  const [t, inbox] = [await getTranslator('applications'), await getTranslator('inbox')];
  return (
    <>
      <p className="mb-4">{t('recommending.withOther', { office: inCharge.officeName })}</p>
      <Form action={nudge} id="nudge" className="mb-4">
        <input type="hidden" name="key" value={`recommending:${roundId}:${office.id}`} />
        <SubmitButton kind="secondary">
          {inbox('whose.nudge')}
          <span className="sr-only"> {inCharge.officeName}</span>
        </SubmitButton>
      </Form>
      <Disclosure label={t('recommending.insteadTitle')}>{children}</Disclosure>
    </>
  );
}
