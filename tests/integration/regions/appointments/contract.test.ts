import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { confirmAppointments } from '@/lib/regions/appointments/confirm-appointments';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { revokeGrant } from '@/lib/regions/appointments/revoke-grant';
import { EVERYWHERE } from '@/lib/regions/appointments/rules';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import { actorWith, administratorWith, createCity, createPerson, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { openedAccount } from './opened-account';

const place = await contractPlace();
const by = await openedAccount(place.security);
const second = await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', place.city, '第二位'));
const whole = await openedAccount(await administratorWith('SECURITY_ADMINISTRATOR', '全平台'));
const cityId = place.city.id;
/** Regions are public: whoever may not change one knows that it is there. */
const everybodySees = { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' } as const;
const grantOf = ({ personId }: { personId: string }) => db.roleGrant.findFirstOrThrow({ where: { personId } });
const addressOf = async ({ personId }: { personId: string }) =>
  (await db.person.findUniqueOrThrow({ where: { id: personId } })).email;

const proposed = async (email = `${randomUUID()}@example.cn`) => {
  const input = { regionId: place.district.id, role: 'OFFICER' as const, email, name: '沈洁' };
  const { id: appointmentId } = await appointPerson(input, { actor: by, now: testNow });
  return { appointmentId, version: 1 };
};
const ofTheProposal = (toState: string) => (fresh: { input: { appointmentId: string } }) => ({
  entityId: fresh.input.appointmentId,
  cityId,
  from: 'WAITING',
  to: toState,
});

doorContract(appointPerson, {
  fresh: async () => ({
    by,
    input: { regionId: place.district.id, role: 'OFFICER' as const, email: (await createPerson()).email, name: '沈洁' },
  }),
  result: { cityId, status: 'WAITING' },
  trail: (_, { id }) => ({ entityId: id, cityId, entity: 'appointment', to: 'WAITING' }),
  forbidden: () => actorWith('SECURITY_ADMINISTRATOR', place.street),
  outsiders: everybodySees,
  refused: {
    'regions.problems.roleHeld': async ({ input }) => {
      const { email } = await db.person.findUniqueOrThrow({ where: { id: place.officer.personId } });
      return { input: { ...input, email }, field: 'email' };
    },
    'regions.problems.proposedAlready': async ({ by, input }) => {
      await appointPerson(input, { actor: by, now: testNow });
      return { field: 'email' };
    },
    'regions.problems.everywhere': ({ input }) => ({
      by: whole,
      input: { ...input, regionId: EVERYWHERE },
      field: 'regionId',
    }),
    'regions.problems.ownAppointment': async ({ input }) => {
      const { email } = await db.person.findUniqueOrThrow({ where: { id: by.personId } });
      return { input: { ...input, email: email.replace('@', '+office@') }, field: 'email' };
    },
    'people.problems.officesApart': async ({ input }) => {
      const { email } = await db.person.findUniqueOrThrow({ where: { id: place.system.personId } });
      return { input: { ...input, email }, field: 'email' };
    },
  },
  invalid: { role: 'KING', email: 'nobody', name: '', title: '长'.repeat(61) },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(confirmAppointment, {
  fresh: async () => ({ by: second, input: await proposed() }),
  result: { status: 'IN_FORCE' },
  trail: ofTheProposal('IN_FORCE'),
  forbidden: () => by,
  refused: {
    'regions.problems.ownConfirmation': async () => ({ input: await proposedToSecond() }),
    'regions.problems.roleHeld': async () => {
      const [person, input] = [await createPerson(), await proposed()];
      await db.roleGrant.create({
        data: { personId: person.id, role: 'OFFICER', regionId: place.district.id, grantedAt: testNow },
      });
      await db.appointment.update({ where: { id: input.appointmentId }, data: { email: person.email } });
      return { input, field: 'email' };
    },
    'people.problems.officesApart': async () => {
      const [input, email] = [await proposed(), await addressOf(place.audit)];
      await db.appointment.update({ where: { id: input.appointmentId }, data: { email } });
      return { input, field: 'email' };
    },
  },
  invalid: { appointmentId: '../', version: -1 },
  again: 'conflict',
});

/** For another address of the second administrator's mailbox. */
async function proposedToSecond() {
  const local = randomUUID();
  const input = await proposed(`${local}+office@example.cn`);
  await db.person.update({ where: { id: second.personId }, data: { email: `${local}@example.cn` } });
  return input;
}

doorContract(refuseAppointment, {
  fresh: async () => ({ by: second, input: { ...(await proposed()), reason: '岗位已有人选。' } }),
  result: { status: 'REFUSED' },
  trail: ofTheProposal('REFUSED'),
  forbidden: () => by,
  refused: {
    'regions.problems.lastSecurityAdministrator': async ({ input }) => {
      const { city } = await createCity('独市');
      const [last, other] = [
        await actorWith('SECURITY_ADMINISTRATOR', city),
        await actorWith('SECURITY_ADMINISTRATOR', city),
      ];
      const own = { name: '某人', email: `${randomUUID()}@example.cn`, role: 'SECURITY_ADMINISTRATOR' as const };
      const alone = await db.appointment.create({
        data: {
          ...own,
          regionId: city.id,
          status: 'SINGLE_HANDED',
          proposedById: 'system',
          proposedAt: testNow,
          grantId: (await grantOf(last)).id,
        },
      });
      await db.roleGrant.updateMany({ where: { person: { id: whole.personId } }, data: { revokedAt: testNow } });
      return { by: other, input: { ...input, appointmentId: alone.id } };
    },
  },
  invalid: { appointmentId: '../', version: -1, reason: '' },
  again: 'conflict',
});

/** In force by the first administrator's word alone. */
async function alone(email?: string) {
  const { appointmentId } = await proposed(email);
  const { email: named } = await db.appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  const person = await db.person.create({ data: { email: named, name: '沈洁', createdAt: testNow } });
  const data = { personId: person.id, role: 'OFFICER' as const, regionId: place.district.id, grantedAt: testNow };
  const { id: grantId } = await db.roleGrant.create({ data });
  await db.appointment.update({ where: { id: appointmentId }, data: { status: 'SINGLE_HANDED', grantId } });
  return appointmentId;
}

doorContract(confirmAppointments, {
  fresh: async () => ({ by: second, input: { appointmentIds: [await alone(), await alone()] } }),
  result: { count: 2 },
  trail: ({ input: { appointmentIds } }) =>
    appointmentIds.toSorted().map((entityId) => ({ entityId, cityId, from: 'SINGLE_HANDED', to: 'IN_FORCE' })),
  forbidden: () => by,
  refused: {
    'regions.problems.ownConfirmationOf': async ({ input: { appointmentIds } }) => {
      const { appointmentId } = await proposedToSecond();
      await db.appointment.update({ where: { id: appointmentId }, data: { status: 'SINGLE_HANDED' } });
      return { input: { appointmentIds: [...appointmentIds, appointmentId] } };
    },
    'kernel.problems.changedMeanwhile (not yet in force)': async ({ input: { appointmentIds } }) => ({
      input: { appointmentIds: [...appointmentIds, (await proposed()).appointmentId] },
      kind: 'conflict',
    }),
  },
  invalid: never('hostile lists are tried with every command'),
  version: never('what an appointment says never changes, only whether it is confirmed'),
  again: 'conflict',
});

doorContract(withdrawAppointment, {
  fresh: async () => ({ by, input: await proposed() }),
  result: { status: 'WITHDRAWN' },
  trail: ofTheProposal('WITHDRAWN'),
  forbidden: () => second,
  refused: never('who proposed it may take it back as long as nobody has decided it'),
  invalid: { appointmentId: '../', version: -1 },
  again: 'conflict',
});

doorContract(revokeGrant, {
  fresh: async () => {
    const grant = await grantOf(await actorWith('OFFICER', place.district));
    return { by, input: { grantId: grant.id }, grant };
  },
  result: {},
  trail: ({ grant }) => ({ entityId: grant.personId, cityId }),
  forbidden: () => place.officer,
  outsiders: everybodySees,
  refused: {
    'regions.problems.ownAdministration': async () => {
      const own = await actorWith('SECURITY_ADMINISTRATOR', place.city);
      return { by: own, input: { grantId: (await grantOf(own)).id } };
    },
    'regions.problems.lastSecurityAdministrator': async () => {
      const { city } = await createCity('独市');
      const last = await actorWith('SECURITY_ADMINISTRATOR', city);
      const other = await actorWith('SECURITY_ADMINISTRATOR', city);
      return { by: other, input: { grantId: (await grantOf(last)).id } };
    },
  },
  invalid: { grantId: '' },
  version: never('a role ends once'),
  again: 'not-found',
});
