import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { acceptExpertInvitation } from '@/lib/experts/inviting/accept-expert-invitation';
import { declineExpertInvitation } from '@/lib/experts/inviting/decline-expert-invitation';
import { inviteExpert } from '@/lib/experts/inviting/invite-expert';
import { linkOfInvitation } from '@/lib/experts/inviting/load';
import { remindInvited } from '@/lib/experts/inviting/remind-invited';
import { withdrawExpertInvitation } from '@/lib/experts/inviting/withdraw-expert-invitation';
import { visitor } from '@/lib/kernel/actor';
import { testNow } from '@/tests/factories/people';
import { createExpert } from '@/tests/factories/reviews';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
const cityId = place.city.id;
const DAY_MS = 86_400_000;
const tomorrow = new Date(testNow.getTime() + DAY_MS);
const late = new Date(testNow.getTime() + 15 * DAY_MS);
const entity = 'expertInvitation';
const askedOf = () => ({ cityId, email: `${randomUUID()}@example.cn`, name: '吴老师', kind: 'FINANCE' as const });

async function invited() {
  const { id, version, email } = await inviteExpert(askedOf(), { actor: by, now: testNow });
  return { by, email, now: tomorrow, input: { invitationId: id, version } };
}

async function letter() {
  const { input, email } = await invited();
  const token = await linkOfInvitation(db, input.invitationId);
  return { by: visitor, now: tomorrow, email, invitationId: input.invitationId, input: { token } };
}

const onlyKeepers = never('only who keeps the roster sees it');
const theLink = never('the link is the proof, whoever brings it');

doorContract(inviteExpert, {
  fresh: async () => ({ by, input: askedOf() }),
  result: { status: 'OPEN' },
  trail: (_, { id }) => ({ entity, entityId: id, cityId, to: 'OPEN' }),
  forbidden: onlyKeepers,
  refused: {
    'experts.problems.alreadyOnRoster': async ({ input }) => {
      const { personId } = await createExpert(place.city);
      const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
      return { input: { ...input, email }, field: 'email' };
    },
    'experts.problems.alreadyInvited': async ({ input }) => ({
      input: { ...input, email: (await invited()).email },
      field: 'email',
    }),
    'experts.problems.termPast': ({ input }) => ({ input: { ...input, termTo: '2001-01-01' }, field: 'termTo' }),
  },
  invalid: { email: 'nobody', name: '', kind: 'STAR', termTo: '2027-02-30' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(remindInvited, {
  fresh: invited,
  result: { status: 'OPEN' },
  trail: ({ input }) => ({ entity, entityId: input.invitationId, cityId }),
  forbidden: onlyKeepers,
  refused: {
    'experts.problems.remindedToday': () => ({ now: testNow }),
    'experts.problems.invitationOver': () => ({ now: late }),
  },
  invalid: { version: 'x' },
  again: 'refused',
});

doorContract(withdrawExpertInvitation, {
  fresh: invited,
  result: { status: 'WITHDRAWN', email: '' },
  trail: ({ input }) => ({ entity, entityId: input.invitationId, cityId, from: 'OPEN', to: 'WITHDRAWN' }),
  forbidden: onlyKeepers,
  refused: never('whoever was asked may be asked no longer at any time'),
  invalid: { version: 'x' },
  again: 'conflict',
});

doorContract(acceptExpertInvitation, {
  fresh: letter,
  result: { status: 'ACCEPTED' },
  trail: ({ invitationId }, { expert }) => [
    { entity, entityId: invitationId, cityId, from: 'OPEN', to: 'ACCEPTED', by: expert.personId },
    { entity: 'expert', command: 'expert.add', entityId: expert.id, cityId, to: 'ACTIVE', by: expert.personId },
  ],
  forbidden: theLink,
  outsiders: theLink,
  refused: { 'experts.problems.invitationOver': () => ({ now: late }) },
  invalid: { token: 7 },
  version: never('a letter shows none'),
  again: 'conflict',
});

doorContract(declineExpertInvitation, {
  fresh: async () => {
    const fresh = await letter();
    return { ...fresh, input: { ...fresh.input, cause: 'NO_TIME' as const, note: '下半年出国。' } };
  },
  result: { status: 'DECLINED' },
  trail: ({ invitationId }) => ({ entity, entityId: invitationId, cityId, from: 'OPEN', to: 'DECLINED' }),
  forbidden: theLink,
  outsiders: theLink,
  refused: { 'experts.problems.invitationOver': () => ({ now: late }) },
  invalid: { token: 7, cause: 'CONFLICT', note: '长'.repeat(501) },
  version: never('a letter shows none'),
  again: 'conflict',
});
