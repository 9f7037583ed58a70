import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { PartnerChangeShown } from '@/lib/awards/partners/queries';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { lineOf } from './change-state';

type Acting = { change: PartnerChangeShown; action: FormAction };

/** Who signs for the organisation that comes in takes its part on. */
export async function ConfirmChange({ change, action }: Acting) {
  const { moves, project, comesIn, readHash } = change;
  if (!moves.includes('confirm') || project.status !== 'AWARDED' || comesIn === null) return null;
  const t = await getTranslator('awards');
  const question = {
    title: t('partners.confirmQuestion'),
    text: t('partners.confirmText', {
      lead: project.lead,
      title: project.title,
      amount: formatYuan(comesIn.shareFen),
    }),
    confirm: t('partners.confirm'),
    cancel: t('partners.keep'),
  };
  return (
    <Form action={action} id="confirm-change">
      <KeyOf change={change} />
      <input type="hidden" name="contentHash" value={readHash} />
      <ConfirmButton kind="primary" question={question}>
        {t('partners.confirm')}
      </ConfirmButton>
    </Form>
  );
}

/** The office takes the change on, with the result in words. */
export async function AgreeToChange({ change, action }: Acting) {
  if (!change.moves.includes('agree') || change.project.status !== 'AWARDED') return null;
  const t = await getTranslator('awards');
  const line = lineOf(t, { leaves: change.leaves.name, comesIn: change.comesIn?.name ?? '' });
  const question = {
    title: t('partners.agreeQuestion'),
    text: t('partners.agreeText', { line }),
    confirm: t('partners.agree'),
    cancel: t('partners.keep'),
  };
  return (
    <Form action={action} id="agree-change">
      <KeyOf change={change} />
      <ConfirmButton kind="primary" question={question}>
        {t('partners.agree')}
      </ConfirmButton>
    </Form>
  );
}

/** A no with its reason: of who was to come in, or of the office. */
export async function TurnDown({ change, act, action }: Acting & { act: 'decline' | 'refuse' }) {
  if (!change.moves.includes(act)) return null;
  const t = await getTranslator('awards');
  return (
    <div className="mt-6 max-w-form">
      {act === 'decline' && <p className="mb-4 text-ink-soft">{t('partners.confirmHint')}</p>}
      <Disclosure label={t(`partners.${act}`)}>
        <Form action={action} id={`${act}-change`}>
          <KeyOf change={change} />
          <TextareaField
            name="note"
            label={t(`partners.${act}Note`)}
            hint={t(`partners.${act}Hint`)}
            limit={limits.reason}
            rows={3}
            required
          />
          <SubmitButton kind="danger">{t(`partners.${act}`)}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

/** The lead takes back what it asked. */
export async function WithdrawChange({ change, action }: Acting) {
  if (!change.moves.includes('withdraw')) return null;
  const t = await getTranslator('awards');
  const question = {
    title: t('partners.withdrawQuestion'),
    text: t('partners.withdrawText'),
    confirm: t('partners.withdraw'),
    cancel: t('partners.keep'),
  };
  return (
    <Form action={action} id="withdraw-change" className="mt-6">
      <KeyOf change={change} />
      <ConfirmButton question={question}>{t('partners.withdraw')}</ConfirmButton>
    </Form>
  );
}

const KeyOf = ({ change: { id, version } }: Pick<Acting, 'change'>) => (
  <>
    <input type="hidden" name="changeId" value={id} />
    <input type="hidden" name="version" value={version} />
  </>
);
