import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ToldHere } from '@/components/forms/told-here';
import { Disclosure } from '@/components/ui/disclosure';
import type { TieKind } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { TieShown } from '@/lib/organisations/ties/ties-of';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type TieActions = Record<'ask' | 'confirm' | 'decline' | 'withdraw' | 'end', FormAction>;

type AskTieProps = { organisationId: string; kind: TieKind; as: 'GROUP' | 'UNIT'; action: FormAction };

export async function AskTie({ organisationId, kind, as, action }: AskTieProps) {
  const t = await getTranslator('organisations.ties');
  return (
    <Form action={action} id={`tie-${kind}-${as}`} className="max-w-form" clearWhenDone>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="as" value={as} />
      <TextField name="other" label={t(`other.${as}`)} hint={t('otherHint')} required />
      <TextareaField name="note" label={t('noteToOther')} limit={limits.reason} />
      <SubmitButton kind="secondary">{t('submit')}</SubmitButton>
    </Form>
  );
}

/** What whoever reads may do with a tie now. */
export async function MoveTie({ tie, actions }: { tie: TieShown; actions: TieActions }) {
  const t = await getTranslator('organisations.ties');
  const may = (event: TieShown['moves'][number]): boolean => tie.moves.includes(event);
  const key = (
    <>
      <input type="hidden" name="tieId" value={tie.id} />
      <input type="hidden" name="version" value={tie.version} />
    </>
  );
  const question = {
    title: t(`question.${tie.kind}`, { other: tie.other }),
    text: t(`duty.${tie.kind}`),
    confirm: t('confirm', { kind: tie.kind }),
    cancel: t('keep'),
  };
  return (
    <>
      {(['confirm', 'decline', 'withdraw', 'end'] as const)
        .filter((event) => !may(event))
        .map((event) => (
          <ToldHere key={event} action={actions[event]} id={`${event}-${tie.id}`} />
        ))}
      {may('confirm') && (
        <Form action={actions.confirm} id={`confirm-${tie.id}`} className="mt-2">
          {key}
          <p className="mb-2 max-w-text text-table">{t(`duty.${tie.kind}`)}</p>
          <ConfirmButton kind="primary" question={question}>
            {t('confirm', { kind: tie.kind })}
          </ConfirmButton>
        </Form>
      )}
      {may('withdraw') && (
        <Form action={actions.withdraw} id={`withdraw-${tie.id}`} className="mt-2">
          {key}
          <SubmitButton kind="secondary">{t('withdraw')}</SubmitButton>
        </Form>
      )}
      {(['decline', 'end'] as const).filter(may).map((event) => (
        <Disclosure key={event} label={t(event)} isBare>
          <Form action={actions[event]} id={`${event}-${tie.id}`}>
            {key}
            <TextareaField name="note" label={t('reason')} limit={limits.reason} required />
            <SubmitButton kind="danger">{t(event)}</SubmitButton>
          </Form>
        </Disclosure>
      ))}
    </>
  );
}
