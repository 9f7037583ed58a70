import { agreeToPartnerChange } from '@/lib/awards/partners/agree-to-partner-change';
import { confirmPartnerChange } from '@/lib/awards/partners/confirm-partner-change';
import { declinePartnerChange } from '@/lib/awards/partners/decline-partner-change';
import { proposePartnerChange } from '@/lib/awards/partners/propose-partner-change';
import { refusePartnerChange } from '@/lib/awards/partners/refuse-partner-change';
import { withdrawPartnerChange } from '@/lib/awards/partners/withdraw-partner-change';
import { db } from '@/lib/db/client';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';
import { type Awarded, awarded, endAwardOf, hashOf, place, proposed, ready, roundWith } from './setting';

temporaryFiles();

const ofChange = (from: string, to: string) => (given: { changeId: string }) => ({
  entityId: given.changeId,
  cityId: place.city.id,
  from,
  to,
});
/** Sees it as a party, and says nothing about it. */
const leaving = ({ old }: Pick<Awarded, 'old'>) => old.signatory;
const note = '已安排其他项目';
const badNote = { changeId: 'a/b', version: -1, note: '' };
const over = (given: Pick<Awarded, 'application'>) => endAwardOf(given).then(() => ({}));

doorContract(proposePartnerChange, {
  fresh: async () => {
    const given = await awarded();
    return { ...given, by: given.owner };
  },
  result: { status: 'ASKED' },
  trail: (_, { id }) => ({ entityId: id, cityId: place.city.id, to: 'ASKED' }),
  forbidden: leaving,
  refused: {
    'awards.problems.partnersNotAwarded': over,
    'awards.problems.partnerGone': async ({ part }) => {
      await db.jointPart.update({ where: { id: part.id }, data: { status: 'DECLINED' } });
      return {};
    },
    'awards.problems.partnersInChange': async () => {
      const given = await proposed();
      return { by: given.owner, input: given.input };
    },
    'kernel.problems.required': ({ input }) => ({ input: { ...input, partner: '' }, field: 'partner' }),
    'kernel.problems.required what it takes on': ({ input }) => ({ input: { ...input, task: '' }, field: 'task' }),
    'applications.problems.sharesOver': ({ input }) => ({
      input: { ...input, shareFen: '99999999' },
      field: 'shareFen',
    }),
    'applications.problems.partnerNobody': ({ input }) => ({
      input: { ...input, partner: '没有这个单位' },
      field: 'partner',
    }),
    'applications.problems.partnerThere': ({ input, old }) => ({
      input: { ...input, partner: old.organisation.name },
      field: 'partner',
    }),
    'applications.problems.partnerIsLead': ({ input, lead }) => ({
      input: { ...input, partner: lead.uscc ?? '' },
      field: 'partner',
    }),
    'applications.problems.partnerBarred': async () => {
      const { owner, input, newcomer } = await awarded();
      await db.organisationStanding.create({
        data: {
          organisationId: newcomer.organisation.id,
          kind: 'UNFINISHED_PROJECT',
          from: '2025-01-01',
          reason: '上一年度项目未结项',
          recordedAt: testNow,
          recordedById: place.officer.personId ?? '',
        },
      });
      return { by: owner, input, field: 'partner' };
    },
    'applications.problems.partnerMissing': async () => {
      const given = await awarded(await roundWith({ mode: 'required' }));
      return { by: given.owner, input: { ...given.input, kind: 'remove' as const } };
    },
    'applications.problems.partnerNobodySigns': async ({ input }) => {
      const { name } = await createOrganisation(place.district, { name: '没有签署人的接替单位' });
      return { input: { ...input, partner: name }, field: 'partner' };
    },
  },
  invalid: { partId: 'a/b', kind: 'swap', shareFen: '五千', reason: '', file: 'not a file' },
  version: never('what is asked changes nothing that was seen'),
  again: 'refused',
});

doorContract(confirmPartnerChange, {
  fresh: async () => {
    const given = await proposed();
    const input = { changeId: given.changeId, version: 1, contentHash: await hashOf(given) };
    return { ...given, by: given.newcomer.signatory, input };
  },
  result: { status: 'READY' },
  trail: ofChange('ASKED', 'READY'),
  forbidden: leaving,
  refused: {
    'awards.problems.partnersNotAwarded': over,
    'applications.problems.partChanged': ({ input }) => ({
      input: { ...input, contentHash: '0'.repeat(64) },
      kind: 'conflict',
    }),
  },
  invalid: { changeId: 'a/b', version: -1, contentHash: 'ff' },
  again: 'conflict',
});

doorContract(declinePartnerChange, {
  fresh: async () => {
    const given = await proposed();
    return { ...given, by: given.newcomer.signatory, input: { changeId: given.changeId, version: 1, note } };
  },
  result: { status: 'DECLINED' },
  trail: ofChange('ASKED', 'DECLINED'),
  forbidden: leaving,
  refused: never('a no is taken at any time while it is asked for'),
  invalid: badNote,
  again: 'conflict',
});

doorContract(withdrawPartnerChange, {
  fresh: async () => {
    const given = await ready();
    return { ...given, by: given.owner, input: { changeId: given.changeId, version: 2 } };
  },
  result: { status: 'WITHDRAWN' },
  trail: ofChange('READY', 'WITHDRAWN'),
  forbidden: leaving,
  refused: never('what nobody has decided can always be taken back'),
  invalid: { changeId: 'a/b', version: -1 },
  again: 'conflict',
});

doorContract(agreeToPartnerChange, {
  fresh: async () => {
    const given = await ready();
    return { ...given, by: place.officer, input: { changeId: given.changeId, version: 2 } };
  },
  result: { status: 'AGREED' },
  trail: ofChange('READY', 'AGREED'),
  forbidden: () => place.observer,
  refused: {
    'awards.problems.partnersNotAwarded': over,
    'kernel.problems.stateMoved': async () => {
      const given = await proposed();
      return { input: { changeId: given.changeId, version: 1 }, kind: 'conflict' };
    },
  },
  invalid: { changeId: 'a/b', version: -1 },
  again: 'conflict',
});

doorContract(refusePartnerChange, {
  fresh: async () => {
    const given = await ready();
    return { ...given, by: place.officer, input: { changeId: given.changeId, version: 2, note } };
  },
  result: { status: 'REFUSED' },
  trail: ofChange('READY', 'REFUSED'),
  forbidden: async ({ lead }) => {
    const member = await memberActor(lead, ['OWNER']);
    // Whoever belongs to a party decides nothing, also as an officer.
    return { ...member, grants: place.officer.grants };
  },
  refused: never('a no is taken at any time while it waits'),
  invalid: badNote,
  again: 'conflict',
});
