import { CheckboxesField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { MEMBER_ROLES, rolesShown } from '@/lib/organisations/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Member = OrganisationDetail['members'][number];
type MembersSectionProps = {
  organisation: OrganisationDetail;
  actorId: string;
  actions: { invite: FormAction; change: FormAction; remove: FormAction };
};

export async function MembersSection({ organisation, actorId, actions }: MembersSectionProps) {
  const t = await getTranslator('organisations');
  const manages = organisation.may.manageMembers;
  return (
    <>
      <Section id="members-title" title={t('sections.members')}>
        <DataTable
          id="members"
          caption={t('members.caption')}
          captionHidden
          rows={organisation.members}
          rowKey={(member) => member.id}
          columns={[
            { key: 'name', header: t('members.name'), render: (member) => member.person.name },
            { key: 'email', header: t('members.email'), render: (member) => member.person.email },
            {
              key: 'roles',
              header: t('members.roles'),
              render: (member) => member.roles.map((role) => t(`roles.${role}`)).join('、'),
            },
            {
              key: 'joinedAt',
              header: t('members.joinedAt'),
              render: (member) => t.day(member.joinedAt),
              phone: 'hidden',
            },
            {
              key: 'actions',
              header: t('members.actions'),
              phone: 'acts',
              render: (member) =>
                (manages || member.personId === actorId) && (
                  <MemberActions
                    member={member}
                    manages={manages}
                    isSelf={member.personId === actorId}
                    actions={actions}
                  />
                ),
            },
          ]}
        />
        {manages && (
          <Disclosure label={t('members.invite')}>
            <p className="mb-4 text-table text-ink-soft">{t('members.inviteHint')}</p>
            <Form action={actions.invite} id="invite" clearWhenDone>
              <input type="hidden" name="organisationId" value={organisation.id} />
              <TextField name="name" label={t('members.name')} required />
              <TextField name="email" type="email" label={t('members.email')} required />
              <RolesField defaultValues={[]} />
              <SubmitButton kind="secondary">{t('members.inviteSubmit')}</SubmitButton>
            </Form>
          </Disclosure>
        )}
      </Section>
    </>
  );
}

type MemberActionsProps = {
  member: Member;
  manages: boolean;
  isSelf: boolean;
  actions: MembersSectionProps['actions'];
};

async function MemberActions({ member, manages, isSelf, actions }: MemberActionsProps) {
  const t = await getTranslator('organisations');
  const verb = t(isSelf ? 'members.leave' : 'members.remove');
  const question = {
    title: t('members.removeQuestion', { name: member.person.name }),
    text: t('members.removeText'),
    confirm: verb,
    cancel: t('members.keep'),
  };
  return (
    <details>
      <summary className="link -my-1 inline-block py-1">{t(manages ? 'members.change' : 'members.leave')}</summary>
      {manages && (
        <Form action={actions.change} id={`roles-${member.id}`} className="mt-2">
          <input type="hidden" name="memberId" value={member.id} />
          <input type="hidden" name="was" value={rolesShown(member.roles)} />
          <RolesField defaultValues={member.roles} />
          <SubmitButton kind="secondary">{t('members.changeSubmit')}</SubmitButton>
        </Form>
      )}
      <Form action={actions.remove} id={`remove-${member.id}`} className="mt-3">
        <input type="hidden" name="memberId" value={member.id} />
        <ConfirmButton question={question}>{verb}</ConfirmButton>
      </Form>
    </details>
  );
}

async function RolesField({ defaultValues }: { defaultValues: string[] }) {
  const t = await getTranslator('organisations');
  const options = MEMBER_ROLES.map((role) => ({
    value: role,
    label: t(`roles.${role}`),
    hint: t(`roleHints.${role}`),
  }));
  return (
    <CheckboxesField name="roles" label={t('members.roles')} options={options} defaultValues={defaultValues} required />
  );
}
