import { randomInt } from 'node:crypto';
import { db } from '@/lib/db/client';
import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { takeBackDemand } from '@/lib/demands/submitting/take-back-demand';
import { visitor } from '@/lib/kernel/actor';
import { blindIndex } from '@/lib/vault/blind-index';
import { createDemand, createDemandCallRow, provenPhone, typedDemand } from '@/tests/factories/demands';
import { createCity, plainActor, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const cityId = place.city.id;
const call = await createDemandCallRow({ region: place.district });
const elsewhere = await createCity('丙市');
const anyone = never('anybody raises a demand; an officer verifies it afterwards');
const tooLate = new Date('2026-05-01T00:00:00Z');
const badFacts = {
  categoryId: '',
  regionId: 'a/b',
  title: ' ',
  affected: '',
  affectedCount: '0',
  problem: '长'.repeat(2_001),
  photos: 'none',
  answers: 'none',
};

doorContract(submitDemand, {
  fresh: async () => ({ by: visitor, input: { ...typedDemand(call, place.community), ...(await provenPhone()) } }),
  result: { status: 'SUBMITTED' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'SUBMITTED' }),
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'demands.problems.notTaking': () => ({ now: tooLate }),
    'demands.problems.regionOutside': ({ input }) => ({
      input: { ...input, regionId: elsewhere.street.id },
      field: 'regionId',
    }),
    'demands.problems.category': ({ input }) => ({ input: { ...input, categoryId: 'another' }, field: 'categoryId' }),
    'demands.problems.notYourOrganisation': ({ input }) => ({
      input: { ...input, source: 'ORGANISATION' as 'RESIDENT' },
      field: 'organisationId',
    }),
    'demands.problems.noPhone': ({ input }) => ({ input: { ...input, phone: '' }, field: 'phone' }),
    'demands.problems.codeWrong': ({ input }) => ({
      input: { ...input, code: input.code === '000000' ? '111111' : '000000' },
      field: 'code',
    }),
  },
  invalid: { ...badFacts, callId: '', source: 'RUMOUR', phone: '12', code: '1', consent: '' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
  keeps: ['PhoneCode'],
  race: madeOnce,
});

doorContract(enterDemand, {
  fresh: async () => {
    const { consent: _, ...facts } = typedDemand(call, place.community);
    return {
      by: place.officer,
      input: { ...facts, source: 'CONSULTATION' as const, sourceKind: '老年人照料' },
    };
  },
  result: { status: 'SUBMITTED' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'SUBMITTED' }),
  forbidden: () => place.observer,
  outsiders: { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' },
  refused: {
    'demands.problems.notTaking': () => ({ now: tooLate }),
    'demands.problems.consultationKind': ({ input }) => ({
      input: { ...input, sourceKind: '其他' },
      field: 'sourceKind',
    }),
    'demands.problems.category': ({ input }) => ({ input: { ...input, categoryId: 'another' }, field: 'categoryId' }),
  },
  invalid: { ...badFacts, callId: '', source: 'RUMOUR', phone: '12' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

async function returned(status: 'RETURNED' | 'PUBLISHED' | 'REJECTED' = 'RETURNED') {
  const by = await plainActor('张阿姨');
  const { id: demandId, version } = await createDemand({
    call,
    region: place.community,
    status,
    submitterPersonId: by.personId,
  });
  const {
    callId: _call,
    source: _source,
    consent: _consent,
    submitterName: _name,
    ...typed
  } = typedDemand(call, place.community);
  return { by, input: { ...typed, demandId, version } };
}

/** Asked for the telephone and its code, at their fields, before anything of the demand is told. */
const unproven = { visitor: 'refused', stranger: 'refused', elsewhere: 'refused' } as const;

doorContract(resubmitDemand, {
  fresh: () => returned(),
  result: { status: 'SUBMITTED' },
  trail: ({ input }) => ({ entityId: input.demandId, cityId, from: 'RETURNED', to: 'SUBMITTED' }),
  forbidden: never('whoever did not raise it proves the telephone it was raised with'),
  outsiders: unproven,
  refused: {
    'demands.problems.regionOutside': ({ input }) => ({
      input: { ...input, regionId: elsewhere.street.id },
      field: 'regionId',
    }),
    'kernel.problems.stateMoved': async () => ({ ...(await returned('PUBLISHED')), kind: 'conflict' }),
  },
  invalid: { ...badFacts, demandId: '', version: 'x', phone: '12' },
  again: 'conflict',
});

doorContract(takeBackDemand, {
  async fresh() {
    const { by, input } = await returned();
    return { by, input: { demandId: input.demandId, version: input.version, reason: '已经解决' } };
  },
  result: { status: 'WITHDRAWN' },
  trail: ({ input }) => ({ entityId: input.demandId, cityId, from: 'RETURNED', to: 'WITHDRAWN' }),
  forbidden: never('whoever did not raise it proves the telephone it was raised with'),
  outsiders: unproven,
  refused: {
    'demands.problems.standsForOthers': async ({ input }) => {
      const { id } = await createDemand({ call, region: place.community, status: 'MERGED' });
      await db.demand.update({ where: { id }, data: { mergedIntoId: input.demandId } });
      return {};
    },
    'kernel.problems.stateMoved': async () => {
      const { by, input } = await returned('REJECTED');
      return { by, input: { demandId: input.demandId, version: input.version }, kind: 'conflict' };
    },
  },
  invalid: { demandId: '', version: 'x', phone: '12', reason: '长'.repeat(1_001) },
  again: 'conflict',
});

doorContract(requestPhoneCode, {
  async fresh() {
    process.env['TEXT_GATEWAY_URL'] = 'https://gateway.example';
    return { by: visitor, input: { phone: `137${String(randomInt(100_000_000)).padStart(8, '0')}` } };
  },
  result: { sent: true },
  trail: () => ({ entity: 'phoneCode', entityId: '', cityId: null }),
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'demands.problems.noTexts': async () => {
      delete process.env['TEXT_GATEWAY_URL'];
      return { field: 'phone' };
    },
    'demands.problems.codesOfDay': async ({ input: { phone } }) => {
      const createdAt = new Date(testNow.getTime() - 120 * 60_000);
      const phoneIndex = await blindIndex(db, 'phone', phone);
      await db.phoneCode.createMany({
        data: Array.from({ length: 10 }, () => ({ phoneIndex, codeHash: 'x', createdAt, expiresAt: testNow })),
      });
      return { kind: 'too-many', field: 'phone' };
    },
    'demands.problems.codesTooMany': async ({ input: { phone } }) => {
      const createdAt = new Date(testNow.getTime() - 10 * 60_000);
      const phoneIndex = await blindIndex(db, 'phone', phone);
      await db.phoneCode.createMany({
        data: [1, 2, 3, 4, 5].map(() => ({ phoneIndex, codeHash: 'x', createdAt, expiresAt: testNow })),
      });
      return { kind: 'too-many', field: 'phone' };
    },
  },
  invalid: { phone: '12' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'too-many',
});
