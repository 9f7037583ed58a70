import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { addRegion } from '@/lib/regions/add-region';
import { firstAdministrator } from '@/lib/regions/first-administrator';
import { inviteAgain } from '@/lib/regions/invite-again';
import { nameOffice } from '@/lib/regions/name-office';
import { actorWith, createRegion, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { security: by, system } = place;
const cityId = place.city.id;
/** Regions are public: whoever may not change one knows that it is there. */
const everybodySees = { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' } as const;

doorContract(addRegion, {
  fresh: async () => ({
    by: system,
    input: { regionId: place.city.id, name: randomUUID(), pinyin: 'Gaoxin', code: '' },
  }),
  result: { level: 'DISTRICT', custom: true },
  trail: (_, { id }) => ({ entityId: id, cityId }),
  forbidden: () => place.officer,
  outsiders: everybodySees,
  refused: {
    'regions.problems.nameTaken': ({ input }) => ({ input: { ...input, name: place.district.name }, field: 'name' }),
    'regions.problems.nothingBelow': ({ input }) => ({ input: { ...input, regionId: place.community.id } }),
  },
  invalid: { name: '', code: '33', regionId: '../x' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(nameOffice, {
  fresh: async () => {
    const street = await createRegion({ name: randomUUID(), level: 'STREET', parent: place.district });
    return { by: system, input: { regionId: street.id, version: 1, officeName: '甲街道办事处' } };
  },
  result: { officeName: '甲街道办事处' },
  trail: ({ input }) => ({ entityId: input.regionId, cityId }),
  forbidden: () => place.officer,
  outsiders: everybodySees,
  refused: {},
  invalid: { officeName: '', regionId: '../x' },
  again: 'conflict',
});

doorContract(inviteAgain, {
  fresh: async () => {
    const { personId } = await actorWith('OFFICER', place.district);
    return { by, input: { personId } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.personId, cityId: null }),
  forbidden: never('whoever does not administer a place of the person does not find the person'),
  refused: {
    'regions.problems.personDisabled': async () => {
      const { personId } = await actorWith('OFFICER', place.district);
      await db.person.update({ where: { id: personId }, data: { disabledAt: testNow } });
      return { input: { personId } };
    },
  },
  invalid: { personId: 'a b' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: never('each asks for a new link, and the last link sent is the one that works'),
});

doorContract(firstAdministrator, {
  fresh: async () => {
    await db.roleGrant.updateMany({ where: { role: 'AUDIT_ADMINISTRATOR' }, data: { revokedAt: testNow } });
    return {
      by: systemActor,
      input: { role: 'AUDIT_ADMINISTRATOR' as const, email: `${randomUUID()}@example.cn`, name: '审计管理员' },
    };
  },
  result: { link: expect.stringContaining('/invitation/') as string },
  trail: (_, { id }) => ({ entityId: id, cityId: null }),
  forbidden: () => by,
  outsiders: everybodySees,
  refused: {
    'regions.problems.administratorExists': async () => {
      await actorWith('AUDIT_ADMINISTRATOR', place.city);
      return {};
    },
    'people.problems.officesApart': async ({ input }) => {
      await db.roleGrant.updateMany({ where: { role: 'AUDIT_ADMINISTRATOR' }, data: { revokedAt: testNow } });
      const { email } = await db.person.findUniqueOrThrow({ where: { id: place.observer.personId } });
      return { input: { ...input, email }, field: 'email' };
    },
  },
  invalid: { role: 'OFFICER', email: 'nobody', name: ' ' },
  version: never('it happens once, while there is none'),
  again: 'refused',
});
