import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { MemberRole } from '@/lib/db/generated/enums';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type InvitedMembersProps = {
  invitations: { id: string; roles: MemberRole[]; person: { email: string } }[];
  withdraw: FormAction;
};

/** Whom an owner has asked and who has not answered; nothing where nobody is asked. */
export async function InvitedMembers({ invitations, withdraw }: InvitedMembersProps) {
  const t = await getTranslator('organisations');
  if (invitations.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2">{t('invitations.pending')}</h3>
      <ul className="border-t border-line">
        {invitations.map(({ id, roles, person }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span>{person.email}</span>
            <span className="text-table text-ink-soft">{roles.map((role) => t(`roles.${role}`)).join('、')}</span>
            <Form action={withdraw} id={`withdraw-${id}`}>
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton kind="secondary">{t('invitations.withdraw')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
