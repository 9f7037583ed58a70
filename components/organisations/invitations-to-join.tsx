import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { MemberRole, OrganisationStatus } from '@/lib/db/generated/enums';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { OrganisationStatusTag } from './organisation-status-tag';

type InvitationsToJoinProps = {
  invitations: { id: string; roles: MemberRole[]; organisation: { name: string; status: OrganisationStatus } }[];
  actions: { accept: FormAction; decline: FormAction };
};

/** What a person is asked to join; nothing where nobody asks. */
export async function InvitationsToJoin({ invitations, actions }: InvitationsToJoinProps) {
  const t = await getTranslator('organisations');
  if (invitations.length === 0) return null;
  return (
    <Section id="invitations" title={t('invitations.title')}>
      <ul className="border-t border-line">
        {invitations.map(({ id, roles, organisation }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span>{organisation.name}</span>
            <OrganisationStatusTag status={organisation.status} />
            <span className="text-table text-ink-soft">{roles.map((role) => t(`roles.${role}`)).join('、')}</span>
            <Form action={actions.accept} id={`accept-${id}`}>
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton kind="secondary">{t('invitations.accept')}</SubmitButton>
            </Form>
            <Form action={actions.decline} id={`decline-${id}`}>
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton kind="secondary">{t('invitations.decline')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
