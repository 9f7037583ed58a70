import { db } from '@/lib/db/client';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { changeMemberRoles } from '@/lib/organisations/change-member-roles';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { endStanding } from '@/lib/organisations/end-standing';
import { inviteMember } from '@/lib/organisations/invite-member';
import { recordStanding } from '@/lib/organisations/record-standing';
import { removeMember } from '@/lib/organisations/remove-member';
import { withdrawStanding } from '@/lib/organisations/withdraw-standing';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createPerson, plainActor, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;

async function withMembers() {
  const organisation = await createOrganisation(place.street);
  const [owner, editor] = [await memberActor(organisation), await memberActor(organisation, ['EDITOR'])];
  const memberOf = ({ personId }: { personId: string }) =>
    db.organisationMember.findFirstOrThrow({ where: { organisationId: organisation.id, personId } });
  return {
    by: owner,
    organisation,
    editor,
    only: (await memberOf(owner)).id,
    input: { memberId: (await memberOf(editor)).id },
  };
}
const trace = ({ organisation }: { organisation: { id: string } }) => ({ entityId: organisation.id, cityId });

doorContract(inviteMember, {
  fresh: async () => {
    const fresh = await withMembers();
    const { email } = await createPerson();
    const input = { organisationId: fresh.organisation.id, email, name: '沈洁', roles: ['EDITOR' as const] };
    return { ...fresh, input };
  },
  result: {},
  trail: trace,
  forbidden: ({ editor }) => editor,
  refused: {
    'organisations.problems.memberAlready': async ({ input, editor }) => {
      const { email } = await db.person.findUniqueOrThrow({ where: { id: editor.personId } });
      return { input: { ...input, email }, field: 'email' };
    },
  },
  invalid: { email: 'nobody', name: '', roles: ['KING'] },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

async function withInvitation() {
  const { by: owner, organisation, editor } = await withMembers();
  const by = await plainActor();
  const { email } = await db.person.findUniqueOrThrow({ where: { id: by.personId } });
  const offer = { organisationId: organisation.id, email, name: '沈洁', roles: ['EDITOR' as const] };
  const { invitationId } = await inviteMember(offer, at(owner));
  return { by, owner, organisation, editor, input: { invitationId } };
}

doorContract(acceptMembership, {
  fresh: withInvitation,
  result: {},
  trail: trace,
  forbidden: ({ owner }) => owner,
  refused: never('who was asked may always join'),
  invalid: { invitationId: '' },
  version: never('an invitation is answered once'),
  again: 'not-found',
});

doorContract(endMemberInvitation, {
  fresh: withInvitation,
  result: {},
  trail: trace,
  forbidden: ({ editor }) => editor,
  refused: never('what was not accepted may always be declined'),
  invalid: { invitationId: '' },
  version: never('an invitation is answered once'),
  again: 'not-found',
});

doorContract(changeMemberRoles, {
  fresh: async () => {
    const fresh = await withMembers();
    // Two roles: the second of two at once is told that they are no longer those it was shown.
    const roles = ['EDITOR', 'SIGNATORY'] as const;
    await db.organisationMember.update({ where: { id: fresh.input.memberId }, data: { roles: [...roles] } });
    return { ...fresh, input: { ...fresh.input, roles: ['FINANCE' as const], was: roles.join() } };
  },
  result: {},
  trail: trace,
  forbidden: ({ editor }) => editor,
  refused: {
    'organisations.problems.lastOwner': ({ input, only }) => ({ input: { ...input, memberId: only, was: 'OWNER' } }),
    'kernel.problems.changedMeanwhile': ({ input }) => ({ input: { ...input, was: 'FINANCE' }, kind: 'conflict' }),
  },
  invalid: { memberId: '', roles: [] },
  version: never('the roles themselves are what was seen: `was`'),
  again: 'conflict',
});

doorContract(removeMember, {
  fresh: withMembers,
  result: {},
  trail: trace,
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  refused: {
    'organisations.problems.lastOwner': ({ only }) => ({ input: { memberId: only } }),
  },
  invalid: { memberId: '' },
  version: never('somebody is a member or is not'),
  again: 'not-found',
});

doorContract(recordStanding, {
  fresh: async () => {
    const organisation = await createOrganisation(place.street);
    const kind = 'ABNORMAL_LIST' as const;
    const input = { organisationId: organisation.id, kind, from: '2025-07-01', to: '', reason: '未按期报送年报' };
    return { by: officer, organisation, input };
  },
  result: {},
  trail: trace,
  forbidden: ({ organisation }) => memberActor(organisation),
  refused: {
    'organisations.problems.standingDates': ({ input }) => ({ input: { ...input, to: '2025-06-30' }, field: 'to' }),
    'organisations.problems.alreadyListed': async ({ input }) => {
      const { organisation } = await standing();
      return { input: { ...input, organisationId: organisation.id }, field: 'kind' };
    },
  },
  invalid: { from: '2025-02-30', reason: '', kind: 'FAME', file: 'a path' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

async function standing() {
  const organisation = await createOrganisation(place.street);
  const { id: standingId } = await db.organisationStanding.create({
    data: {
      organisationId: organisation.id,
      kind: 'ABNORMAL_LIST',
      from: '2025-07-01',
      reason: '未按期报送年报',
      recordedById: officer.personId,
      recordedAt: testNow,
    },
  });
  return { by: officer, organisation, input: { standingId } };
}

doorContract(endStanding, {
  fresh: async () => {
    const fresh = await standing();
    return { ...fresh, input: { ...fresh.input, to: '2026-02-01' } };
  },
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: {
    'organisations.problems.standingDates': ({ input }) => ({ input: { ...input, to: '2025-06-30' }, field: 'to' }),
  },
  invalid: { to: 'soon', standingId: '' },
  version: never('a record ends once'),
  again: 'conflict',
});

doorContract(withdrawStanding, {
  fresh: async () => {
    const fresh = await standing();
    return { ...fresh, input: { ...fresh.input, reason: '录入有误' } };
  },
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: never('what should never have been recorded may always be taken back'),
  invalid: { reason: ' ' },
  version: never('a record is withdrawn once'),
  again: 'not-found',
});
