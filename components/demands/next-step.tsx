import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import type { DemandDetail } from '@/lib/demands/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type NextStepProps = { demand: DemandDetail; actions: Record<'start' | 'openForClaim' | 'closeClaims', FormAction> };

/** The one thing to do next with a demand, for whoever may. */
export async function NextStep({ demand, actions }: NextStepProps) {
  const t = await getTranslator('demands');
  const { moves } = demand;
  const version = (
    <>
      <input type="hidden" name="demandId" value={demand.id} />
      <input type="hidden" name="version" value={demand.version} />
    </>
  );
  if (moves.includes('startVerifying')) {
    return (
      <Form action={actions.start} id="start">
        {version}
        <SubmitButton>{t('pages.next.start')}</SubmitButton>
      </Form>
    );
  }
  if (moves.includes('publish')) {
    return (
      <LinkButton href="#publish" kind="primary">
        {t('pages.next.publish')}
      </LinkButton>
    );
  }
  const claims = (['openForClaim', 'closeClaims'] as const).find((act) => moves.includes(act));
  if (claims === undefined) return null;
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
