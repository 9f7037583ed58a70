import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { InvitedExpert } from '@/lib/experts/inviting/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type InvitedProps = { invited: InvitedExpert[]; actions: Record<'remind' | 'withdraw', FormAction> };

/** Who was asked onto the roster and has not come: by when they answer, or why they do not. */
export async function InvitedExperts({ invited, actions }: InvitedProps) {
  if (invited.length === 0) return null;
  const t = await getTranslator('experts');
  const stateOf = ({ status, isOver, expiresAt, declinedFor, note }: InvitedExpert): string => {
    if (status === 'DECLINED')
      return [t('inviting.status.DECLINED'), declinedFor && t(`inviting.causes.${declinedFor}`), note]
        .filter(Boolean)
        .join(' · ');
    return isOver ? t('inviting.over') : t('inviting.waits', { at: t.deadline(expiresAt) });
  };
  return (
    <Section id="invited" title={t('inviting.list')}>
      <DataTable
        id="invitations"
        caption={t('inviting.listCaption')}
        captionHidden
        rows={invited}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('inviting.columns.name'),
            render: ({ name, employer }) => [name, employer].filter(Boolean).join(' · '),
          },
          { key: 'kind', header: t('columns.expertKind'), render: ({ kind }) => t(`kinds.${kind}`), phone: 'hidden' },
          { key: 'invitedAt', header: t('inviting.columns.invitedAt'), render: ({ invitedAt }) => t.day(invitedAt) },
          { key: 'state', header: t('inviting.columns.state'), render: stateOf },
          {
            key: 'acts',
            header: t('inviting.columns.acts'),
            render: (row) => row.status === 'OPEN' && <Acts row={row} actions={actions} />,
          },
        ]}
      />
    </Section>
  );
}

async function Acts({
  row: { id, version, name, mayRemind },
  actions,
}: Pick<InvitedProps, 'actions'> & { row: InvitedExpert }) {
  const t = await getTranslator('experts');
  const act = (which: 'remind' | 'withdraw') => (
    <Form action={actions[which]} id={`${which}-${id}`}>
      <input type="hidden" name="invitationId" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton kind="quiet">
        {t(`inviting.${which}`)}
        <span className="sr-only">{name}</span>
      </SubmitButton>
    </Form>
  );
  return (
    <div className="flex flex-wrap gap-3">
      {mayRemind && act('remind')}
      {act('withdraw')}
    </div>
  );
}
