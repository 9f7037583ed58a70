import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { TaskRow } from '@/components/ui/task-list';
import type { MemberRole } from '@/lib/db/generated/enums';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type InvitationsToJoinProps = {
  invitations: { id: string; roles: MemberRole[]; invitedAt: Date; organisation: { name: string } }[];
  actions: { accept: FormAction; decline: FormAction };
};

/** What a person is asked to join, answered in its row; nothing where nobody asks. */
export async function InvitationsToJoin({ invitations, actions }: InvitationsToJoinProps) {
  const t = await getTranslator('organisations');
  if (invitations.length === 0) return null;
  return (
    <Section id="invitations" title={t('invitations.title')}>
      <ul className="tasks border-t border-line-strong">
        {invitations.map(({ id, roles, invitedAt, organisation }) => (
          <TaskRow
            key={id}
            task={{
              key: id,
              what: t('invitations.what'),
              about: organisation.name,
              note: t('invitations.note', {
                roles: roles.map((role) => t(`roles.${role}`)).join('、'),
                at: t.day(invitedAt),
              }),
              group: 'undated',
            }}
            act={
              <div className="flex gap-2 whitespace-nowrap">
                <Form action={actions.accept} id={`accept-${id}`}>
                  <input type="hidden" name="invitationId" value={id} />
                  <SubmitButton>{t('invitations.accept')}</SubmitButton>
                </Form>
                <Form action={actions.decline} id={`decline-${id}`}>
                  <input type="hidden" name="invitationId" value={id} />
                  <SubmitButton kind="secondary">{t('invitations.decline')}</SubmitButton>
                </Form>
              </div>
            }
          />
        ))}
      </ul>
    </Section>
  );
}
