import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { enterCode } from '@/lib/people/enter-code';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { renewRecoveryCodes } from '@/lib/people/second-factor/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/people/second-factor/turn-off-second-factor';
import { endOtherSessions } from '@/lib/people/sessions/end-other-sessions';
import { endSession } from '@/lib/people/sessions/end-session';
import { signIn } from '@/lib/people/sign-in';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { accountHolder, beginner, enrolled, ownPassword } from '@/tests/factories/second-factor';
import { asOne, doorContract, never } from '@/tests/support/door-contract';

const ownOnly = never('everybody has only an account of their own');
const outsiders = { stranger: ownOnly, elsewhere: ownOnly };
const version = never('what is done shows how it stands now');
type Own = { by: { personId: string } };
const trail = ({ by }: Own) => ({ entityId: by.personId, cityId: null });

doorContract(beginSecondFactor, {
  fresh: async () => ({ ...(await accountHolder()), input: { current: ownPassword } }),
  result: {},
  trail,
  forbidden: ownOnly,
  outsiders,
  refused: {
    'people.problems.passwordWrong': () => ({ input: { current: 'Wrong-2026' }, field: 'current' }),
    'people.problems.factorOn': async () => ({ by: (await enrolled()).by }),
  },
  invalid: { current: '长'.repeat(201) },
  version,
  again: 'done',
  race: never('the later secret is the one that counts'),
});

doorContract(confirmSecondFactor, {
  fresh: async () => {
    const begun = await beginner();
    return { ...begun, input: { code: begun.codeAt(testNow) } };
  },
  result: {},
  trail: ({ by }) => ({ ...trail({ by }), to: 'on' }),
  forbidden: ownOnly,
  outsiders: never('everybody has only a secret of their own'),
  refused: {
    'people.problems.codeWrong': () => ({ input: { code: '12345x' }, field: 'code' }),
    'people.problems.factorNotBegun': async () => ({ by: (await accountHolder()).by }),
  },
  invalid: { code: '1'.repeat(41) },
  version,
  again: 'refused',
});

doorContract(turnOffSecondFactor, {
  fresh: async () => {
    const holder = await enrolled();
    return { ...holder, input: { current: ownPassword, code: holder.codeAt(testNow) } };
  },
  result: {},
  trail: ({ by }) => ({ ...trail({ by }), to: 'off' }),
  forbidden: ownOnly,
  outsiders,
  refused: {
    'people.problems.passwordWrong': ({ input }) => ({ input: { ...input, current: 'Wrong-2026' }, field: 'current' }),
    'people.problems.codeWrong': ({ input }) => ({ input: { ...input, code: '12345x' }, field: 'code' }),
    'people.problems.factorOff': async () => ({ by: (await accountHolder()).by }),
  },
  invalid: { current: 5, code: '1'.repeat(41) },
  version,
  again: 'refused',
});

doorContract(renewRecoveryCodes, {
  fresh: async () => {
    const holder = await enrolled();
    return { ...holder, input: { code: holder.codeAt(testNow) } };
  },
  result: {},
  trail,
  forbidden: ownOnly,
  outsiders: never('everybody has only codes of their own'),
  refused: {
    'people.problems.codeWrong': () => ({ input: { code: '12345x' }, field: 'code' }),
    'people.problems.codeWrong (a recovery code)': ({ recoveryCode }) => ({
      input: { code: recoveryCode },
      field: 'code',
    }),
    'people.problems.factorOff': async () => ({ by: (await accountHolder()).by }),
  },
  invalid: { code: '1'.repeat(41) },
  version,
  again: 'refused',
});

doorContract(enterCode, {
  fresh: async () => {
    const holder = await enrolled();
    const { sessionId } = await signIn({ email: holder.email, password: ownPassword }, at(visitor));
    return { person: holder.by, by: { ...visitor, sessionId }, input: { code: holder.codeAt(testNow) } };
  },
  result: { isIn: true },
  trail: ({ person }) => ({ ...trail({ by: person }), to: 'signed-in', by: person.personId }),
  forbidden: () => plainActor(),
  outsiders: { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' },
  refused: never('every failure is answered alike: see enter-code.test.ts'),
  invalid: { code: '1'.repeat(41), marks: 'x'.repeat(1_001) },
  version,
  again: 'done',
  race: asOne('sent twice by one press, the second finds the session open'),
});

const withSession = async () => {
  const by = await plainActor();
  const { id } = await db.session.create({ data: { personId: by.personId, createdAt: testNow, lastSeenAt: testNow } });
  return { by, input: { sessionId: id } };
};

doorContract(endSession, {
  fresh: withSession,
  result: {},
  trail,
  forbidden: ownOnly,
  refused: never('what is open can be ended'),
  invalid: { sessionId: '一' },
  version,
  again: 'not-found',
});

doorContract(endOtherSessions, {
  fresh: async () => ({ ...(await withSession()), input: {} }),
  result: {},
  trail,
  forbidden: ownOnly,
  outsiders,
  refused: never('what is open can be ended'),
  invalid: never('it takes nothing'),
  version,
  again: 'done',
  race: never('what has ended stays so'),
});
