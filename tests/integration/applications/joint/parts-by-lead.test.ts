import { expect, test } from 'vitest';
import { addPartner } from '@/lib/applications/joint/add-partner';
import { attachAgreement } from '@/lib/applications/joint/attach-agreement';
import { changePart } from '@/lib/applications/joint/change-part';
import { remindPartner } from '@/lib/applications/joint/remind-partner';
import { removePartner } from '@/lib/applications/joint/remove-partner';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';
import { aPartner, asked, confirmed, draft, joint, place, task } from './setting';

temporaryFiles();
const DAY_MS = 86_400_000;
const tomorrow = new Date(testNow.getTime() + DAY_MS);
const over = () => ({ now: new Date('2026-06-01T00:00:00Z') });
const of = ({ applicationId }: { applicationId: string }) => ({ entityId: applicationId, cityId: place.city.id });
const finance = ({ lead }: { lead: { id: string; name: string } }) => memberActor(lead, ['FINANCE']);

doorContract(addPartner, {
  fresh: async () => {
    const given = await draft();
    const input = { applicationId: given.applicationId, partner: given.partner.uscc ?? '', task, shareFen: '5000' };
    return { ...given, by: given.owner, input };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.jointNotAllowed': async ({ lead, owner, partner }) => {
      const round = await createRound({ region: place.district, terms: { joint: joint({ mode: 'none' }) } });
      const { id } = await createApplication({ round, organisation: lead, status: 'DRAFT' });
      return { by: owner, input: { applicationId: id, partner: partner.uscc ?? '', task, shareFen: '' } };
    },
    'applications.problems.partnerNobody': ({ applicationId }) => ({
      input: { applicationId, partner: '没有这个单位', task, shareFen: '' },
      field: 'partner',
    }),
    'applications.problems.partnerNobody not verified yet': async ({ applicationId }) => {
      await createOrganisation(place.district, { name: '尚未核实的单位', status: 'PENDING', heldUscc: null });
      return { input: { applicationId, partner: '尚未核实的单位', task, shareFen: '' }, field: 'partner' };
    },
    'applications.problems.partnerNobody a natural person': async ({ applicationId }) => {
      await createOrganisation(place.district, { name: '张三', type: 'NATURAL_PERSON', uscc: null, heldUscc: null });
      return { input: { applicationId, partner: '张三', task, shareFen: '' }, field: 'partner' };
    },
    'applications.problems.partnerIsLead': ({ applicationId, lead }) => ({
      input: { applicationId, partner: lead.uscc ?? '', task, shareFen: '' },
      field: 'partner',
    }),
    'applications.problems.partnerThere': async () => {
      const { applicationId, owner, partner } = await asked();
      return { by: owner, input: { applicationId, partner: partner.uscc ?? '', task, shareFen: '' }, field: 'partner' };
    },
    'applications.problems.partnerKind': async ({ owner, lead, partner }) => {
      const round = await createRound({
        region: place.district,
        terms: { joint: joint({ partners: ['ENTERPRISE'] }) },
      });
      const { id } = await createApplication({ round, organisation: lead, status: 'DRAFT' });
      const input = { applicationId: id, partner: partner.uscc ?? '', task, shareFen: '' };
      return { by: owner, input, field: 'partner' };
    },
    'applications.problems.partnersFull': async () => {
      const { applicationId, owner } = await asked({ ...(await asked()), ...(await aPartner()) });
      const third = (await aPartner()).partner.uscc ?? '';
      return { by: owner, input: { applicationId, partner: third, task, shareFen: '' } };
    },
    'applications.problems.partnerNobodySigns': async ({ applicationId }) => {
      const { uscc } = await createOrganisation(place.district, { name: '没有签署人的单位' });
      return { input: { applicationId, partner: uscc ?? '', task, shareFen: '' }, field: 'partner' };
    },
  },
  invalid: { applicationId: 'a/b', partner: '', task: '', shareFen: '五千' },
  version: never('an addition changes nothing that was seen'),
  again: 'refused',
});

doorContract(changePart, {
  fresh: async () => {
    const given = await confirmed();
    return {
      ...given,
      by: given.owner,
      input: { partId: given.partId, version: 2, task: '改为每月探访', shareFen: 600_000n },
    };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.partUnchanged': ({ partId }) => ({
      input: { partId, version: 2, task, shareFen: 500_000n },
      field: 'task',
    }),
  },
  invalid: { partId: 'a/b', version: -1, task: '', shareFen: '五千' },
  again: 'refused',
});

doorContract(removePartner, {
  fresh: async () => {
    const given = await asked();
    return { ...given, by: given.owner, input: { partId: given.partId, version: 1 } };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: { 'applications.problems.deadlinePassed': over },
  invalid: { partId: 'a/b', version: -1 },
  again: 'conflict',
});

doorContract(remindPartner, {
  fresh: async () => {
    const given = await asked();
    return { ...given, by: given.owner, input: { partId: given.partId }, now: tomorrow };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.remindedToday': () => ({ now: testNow }),
    'applications.problems.partNotWaiting': async () => {
      const { partId, owner } = await confirmed();
      return { by: owner, input: { partId } };
    },
    'applications.problems.nobodyToRemind': async () => {
      const { partId, owner, partner } = await asked();
      await db.organisationMember.updateMany({ where: { organisationId: partner.id }, data: { leftAt: testNow } });
      return { by: owner, input: { partId } };
    },
  },
  invalid: { partId: 'a/b' },
  version: never('the state tells whose move it is'),
  again: 'refused',
});

doorContract(attachAgreement, {
  fresh: async () => {
    const given = await draft();
    return { ...given, by: given.owner, input: { applicationId: given.applicationId, file: somePdf('协议.pdf') } };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.jointNotAllowed': async ({ lead, owner }) => {
      const round = await createRound({ region: place.district, terms: { joint: joint({ mode: 'none' }) } });
      const { id } = await createApplication({ round, organisation: lead, status: 'DRAFT' });
      return { by: owner, input: { applicationId: id, file: somePdf('协议.pdf') } };
    },
  },
  invalid: { applicationId: 'a/b', file: 'not a file' },
  version: never('a page more changes nothing that was seen'),
  again: 'done',
  race: madeOnce,
});

test('what was taken out is asked again as the row it was, and what was declined by a change', async () => {
  const { partId, owner, applicationId, partner } = await confirmed();
  await removePartner({ partId, version: 2 }, at(owner));
  const again = await addPartner({ applicationId, partner: partner.name, task: '再请一次', shareFen: '' }, at(owner));
  expect(again.partId).toBe(partId);
  const part = await db.jointPart.findUniqueOrThrow({ where: { id: partId }, include: { entries: true } });
  expect(part).toMatchObject({ status: 'ASKED', contentHash: null, confirmedAt: null, shareFen: 0n });
  expect(part.entries.map(({ act }) => act)).toEqual(['ASKED', 'CONFIRMED', 'REMOVED', 'ASKED']);
});
