import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { demandDetail } from '@/lib/demands/queries';
import { eraseContact } from '@/lib/demands/retention/erase-contact';
import { eraseContacts } from '@/lib/demands/retention/erase-contacts';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { expireDemand } from '@/lib/demands/verification/expire-demand';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { askFurther, createDemand, createDemandCallRow, provenPhone, typedDemand } from '@/tests/factories/demands';
import { at, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { indexOfPhone } from '@/tests/support/numbers';

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(testNow.getTime() + days * DAY_MS);
const phone = '13812341234';
const place = await contractPlace();
const { officer } = place;
let call: Awaited<ReturnType<typeof createDemandCallRow>>;
beforeAll(async () => {
  call = await createDemandCallRow({ region: place.district });
});
const raised = (status: DemandStatus, more: { mergedIntoId?: string } = {}) =>
  createDemand({ call, region: place.community, status, submitterPhone: phone, ...more });
const row = (id: string) => db.demand.findUniqueOrThrow({ where: { id } });

doorContract(eraseContact, {
  fresh: async () => ({ by: systemActor, input: { demandId: (await raised('EXPIRED')).id }, now: later(181) }),
  result: {},
  trail: ({ input: { demandId } }) => ({ entityId: demandId, cityId: place.city.id }),
  forbidden: () => officer,
  outsiders: never('an ended demand is read by those who may read it; erasing is nobody’s but the installation’s'),
  refused: {
    'demands.problems.contactNeeded': () => ({ now: later(179) }),
    'demands.problems.contactNeeded while it is dealt with': async () => ({
      input: { demandId: (await raised('PUBLISHED')).id },
    }),
  },
  invalid: { demandId: 'a/b' },
  version: never('nobody looks at a screen; whether it is due is asked anew'),
  again: 'refused',
});

test('what a demand says stays, whom to call is gone: from its row, its answers and the messages about it', async () => {
  const asking = await askFurther(await createDemandCallRow({ region: place.district }));
  const proven = await provenPhone();
  const answers = { q1: 'yes', q2: '4', q3: '13877776666' };
  const { id } = await submitDemand({ ...typedDemand(asking, place.community), ...proven, answers }, at(visitor));
  await db.demand.update({ where: { id }, data: { status: 'PUBLISHED' } });
  const { version, problem } = await row(id);
  await expireDemand({ demandId: id, version, reason: '无人承接' }, at(officer, later(10)));
  const toPhoneIndex = await indexOfPhone(proven.phone);
  await db.letter.updateMany({ where: { toPhoneIndex }, data: { status: 'SENT' } });
  const to = { phone: proven.phone, name: '张阿姨' };
  await postTextMessages(db, [{ to, text: { subject: '事项', body: '等待发送' } }], testNow);

  await eraseContacts(db, later(189));
  expect((await row(id)).contactErasedAt).toBeNull();
  await eraseContacts(db, later(191));
  expect(await row(id)).toMatchObject({
    submitterName: '',
    submitterPhone: '',
    submitterPhoneIndex: '',
    contactErasedAt: later(191),
    problem,
  });
  const shown = await demandDetail({ demandId: id }, at(officer, later(192)));
  expect(shown.submitter).toMatchObject({ name: '', phone: '' });
  expect(JSON.stringify(shown.further)).not.toContain('13877776666');
  expect(shown.further.map(({ key }) => key)).toContain('q2');
  // What still waits to be sent keeps its address; nothing else does.
  expect(await db.letter.findMany({ where: { toPhoneIndex } })).toMatchObject([{ body: '等待发送', status: 'QUEUED' }]);
  expect(await db.phoneCode.count({ where: { phoneIndex: toPhoneIndex } })).toBe(0);
  const entries = await db.trailEntry.findMany({ where: { entityId: id, command: 'demand.eraseContact' } });
  expect(entries).toMatchObject([{ actorId: null, detail: null }]);
});

test('whoever was merged into a demand is called as long as that one goes on', async () => {
  const target = await raised('PUBLISHED');
  const merged = await raised('MERGED', { mergedIntoId: target.id });
  await eraseContacts(db, later(400));
  expect((await row(merged.id)).submitterPhone).not.toBe('');
  await db.demand.update({ where: { id: target.id }, data: { status: 'CLOSED' } });
  await eraseContacts(db, later(400));
  expect(await row(merged.id)).toMatchObject({ submitterPhone: '', contactErasedAt: later(400) });
});

test('how long is said by the configuration', async () => {
  const { id } = await raised('REJECTED');
  process.env['DEMAND_CONTACT_DAYS'] = '30';
  await eraseContacts(db, later(31));
  expect((await row(id)).contactErasedAt).toEqual(later(31));
  process.env['DEMAND_CONTACT_DAYS'] = 'long';
  await expect(eraseContacts(db, later(31))).rejects.toThrow('DEMAND_CONTACT_DAYS');
  delete process.env['DEMAND_CONTACT_DAYS'];
});
