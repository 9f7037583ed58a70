import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/link-button';
import type { DemandDetail } from '@/lib/demands/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { contactedOn } from './contacted-on';

type NextStepProps = { demand: DemandDetail; actions: Record<'openForClaim' | 'closeClaims', FormAction> };

/** The one thing to do next with a public demand, for whoever may. */
export async function NextStep({ demand, actions }: NextStepProps) {
  const t = await getTranslator('demands');
  const { moves } = demand;
  const version = (
    <>
      <input type="hidden" name="demandId" value={demand.id} />
      <input type="hidden" name="version" value={demand.version} />
    </>
  );
  const claims = (['openForClaim', 'closeClaims'] as const).find((act) => moves.includes(act));
  if (claims === undefined) {
    if (!moves.includes('noteContact')) return null;
    return contactedOn(demand.claims) === null ? (
      <LinkButton href="#contact">{t('pages.contact.title')}</LinkButton>
    ) : (
      <LinkButton href="#act-settle">{t('pages.acts.settle.title')}</LinkButton>
    );
  }
  const word = (key: 'ask' | 'hint' | 'submit' | 'back') => t(`pages.next.${claims}.${key}`);
  return (
    <Form action={actions[claims]} id={claims}>
      {version}
      <ConfirmButton
        kind={claims === 'openForClaim' ? 'primary' : 'secondary'}
        question={{ title: word('ask'), text: word('hint'), confirm: word('submit'), cancel: word('back') }}
      >
        {word('submit')}
      </ConfirmButton>
    </Form>
  );
}
