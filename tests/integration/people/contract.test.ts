import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { changePassword } from '@/lib/people/change-password';
import { openInvitation } from '@/lib/people/invitation-token';
import { hashPassword } from '@/lib/people/password';
import { requestPasswordLink } from '@/lib/people/request-password-link';
import { signIn } from '@/lib/people/sign-in';
import { signOut } from '@/lib/people/sign-out';
import { createPerson, plainActor, testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

const [password, another] = ['Hubin-2026', 'Qingbo-2027'];
const hash = await hashPassword(password);

async function account() {
  const by = await plainActor('陈静');
  const { email } = await db.person.update({ where: { id: by.personId }, data: { passwordHash: hash } });
  return { by, email };
}

const ownOnly = never('everybody has only an account of their own');
const forVisitors = never('everybody may try: that is how a visitor becomes somebody');

doorContract(changePassword, {
  fresh: async () => ({ ...(await account()), input: { current: password, password: another, repeated: another } }),
  result: {},
  trail: ({ by }) => ({ entityId: by.personId, cityId: null }),
  forbidden: ownOnly,
  outsiders: { stranger: ownOnly, elsewhere: ownOnly },
  refused: {
    'people.problems.passwordWrong': ({ input }) => ({ input: { ...input, current: another }, field: 'current' }),
    'people.problems.passwordPlain': ({ input }) => ({ input: { ...input, password: 'abcdefgh' }, field: 'password' }),
    'people.problems.passwordCommon': ({ input }) => ({
      input: { ...input, password: 'Woaini1314!' },
      field: 'password',
    }),
    'people.problems.passwordUsed': ({ input }) => ({
      input: { ...input, password, repeated: password },
      field: 'password',
    }),
    'people.problems.passwordsDiffer': ({ input }) => ({ input: { ...input, repeated: password }, field: 'repeated' }),
  },
  invalid: { current: '长'.repeat(201), password: 1, repeated: null },
  version: never('whoever changes it shows the one that holds now'),
  again: 'refused',
});

doorContract(acceptInvitation, {
  fresh: async () => {
    const person = await createPerson();
    const token = await openInvitation(db, { personId: person.id }, testNow);
    return { by: visitor, input: { token, password, repeated: password }, person };
  },
  result: {},
  trail: ({ person: { id } }) => ({ entityId: id, cityId: null, by: id }),
  forbidden: never('whoever holds the link is meant by it'),
  outsiders: never('whoever holds the link is meant by it'),
  refused: {
    'people.problems.invitationOver (too old)': () => ({ now: new Date(testNow.getTime() + 8 * 24 * 3_600_000) }),
    'people.problems.passwordShort': ({ input }) => ({ input: { ...input, password: 'Kx-27' }, field: 'password' }),
    'people.problems.passwordsDiffer': ({ input }) => ({ input: { ...input, repeated: another }, field: 'repeated' }),
    'people.problems.invitationOver (used)': async () => {
      const { id: personId } = await createPerson();
      const token = await openInvitation(db, { personId }, testNow);
      await db.invitation.updateMany({ where: { personId }, data: { usedAt: testNow } });
      return { input: { token, password, repeated: password } };
    },
  },
  invalid: { token: '长'.repeat(101), password: {}, repeated: 5 },
  version: never('an invitation is used up by accepting it'),
  again: 'refused',
});

doorContract(signIn, {
  fresh: async () => {
    const { by: person, email } = await account();
    return { by: visitor, input: { email, password }, person };
  },
  result: {},
  trail: ({ person: { personId } }) => ({ entityId: personId, cityId: null, to: 'signed-in', by: personId }),
  forbidden: forVisitors,
  outsiders: forVisitors,
  refused: never('every failure is answered alike, without a session: see sign-in.test.ts'),
  invalid: { email: '长'.repeat(201), password: {}, userAgent: '长'.repeat(301), marks: 'x'.repeat(1_001) },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: never('one person may be signed in on several devices'),
});

doorContract(signOut, {
  fresh: async () => {
    const by = await plainActor();
    const { id } = await db.session.create({
      data: { personId: by.personId, createdAt: testNow, lastSeenAt: testNow },
    });
    return { by, input: { sessionId: id } };
  },
  result: {},
  trail: ({ by }) => ({ entityId: by.personId, cityId: null }),
  forbidden: never('whoever holds a session may leave it'),
  outsiders: never('whoever holds a session may leave it'),
  refused: never('nothing keeps anybody signed in'),
  invalid: { sessionId: 'x'.repeat(65) },
  version: never('sessions end, however many there are'),
  again: 'done',
  race: never('who is signed out already stays so'),
});

doorContract(requestPasswordLink, {
  fresh: async () => {
    const person = await createPerson();
    return { by: visitor, input: { email: person.email }, person };
  },
  result: { asked: true },
  trail: ({ person }) => ({ entityId: person.id, cityId: null }),
  forbidden: forVisitors,
  outsiders: forVisitors,
  refused: never('the answer is the same whether or not the account exists'),
  invalid: { email: 'nobody' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: never('the answer is the same to both'),
});
