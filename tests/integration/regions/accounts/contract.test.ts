import { db } from '@/lib/db/client';
import { disableAccounts } from '@/lib/regions/accounts/disable-accounts';
import { enableAccount } from '@/lib/regions/accounts/enable-account';
import { resetSecondFactor } from '@/lib/regions/accounts/reset-second-factor';
import { actorWith, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { security: by } = place;
const fresh = async () => {
  const { personId } = await actorWith('OFFICER', place.district);
  return { by, personId, input: { personIds: [personId], reason: '已调离。' } };
};

doorContract(disableAccounts, {
  fresh,
  result: { count: 1 },
  trail: ({ personId }) => ({ entityId: personId, cityId: null, from: 'open', to: 'disabled' }),
  forbidden: never('whoever keeps no accounts finds none'),
  refused: {
    'regions.problems.ownAccount': ({ input }) => ({ input: { ...input, personIds: [by.personId] } }),
    'regions.problems.lastSecurityAdministrator': async ({ input }) => {
      const { personId } = await actorWith('SECURITY_ADMINISTRATOR', place.district);
      return { input: { ...input, personIds: [personId] } };
    },
  },
  invalid: { reason: '' },
  version: never('an account is open or closed'),
  again: 'conflict',
});

doorContract(enableAccount, {
  fresh: async () => {
    const { personId } = await fresh();
    await db.person.update({ where: { id: personId }, data: { disabledAt: testNow, disabledReason: '已调离。' } });
    return { by, input: { personId } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.personId, cityId: null, from: 'disabled', to: 'open' }),
  forbidden: never('whoever keeps no accounts finds none'),
  refused: never('an account that is closed may be opened again'),
  invalid: { personId: '../' },
  version: never('an account is open or closed'),
  again: 'conflict',
});

doorContract(resetSecondFactor, {
  fresh: async () => {
    const { personId } = await actorWith('OFFICER', place.district);
    await db.secondFactor.create({
      data: { personId, sealedSecret: 'sealed', begunAt: testNow, confirmedAt: testNow, recoveryHashes: ['hash'] },
    });
    return { by, input: { personId } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.personId, cityId: null, from: 'on', to: 'off' }),
  forbidden: never('whoever keeps no accounts finds none'),
  refused: {
    'regions.problems.ownAccount': () => ({ input: { personId: by.personId } }),
    'people.problems.factorOff': async () => ({
      input: { personId: (await actorWith('OFFICER', place.district)).personId },
    }),
  },
  invalid: { personId: '../' },
  version: never('a second factor is on or off'),
  again: 'refused',
});
