import { db } from '@/lib/db/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { closeClaims } from '@/lib/demands/claims/close-claims';
import { noteContact } from '@/lib/demands/claims/note-contact';
import { openForClaim } from '@/lib/demands/claims/open-for-claim';
import { releaseClaim } from '@/lib/demands/claims/release-claim';
import { settleClaim } from '@/lib/demands/claims/settle-claim';
import { withdrawDemand } from '@/lib/demands/submitting/withdraw-demand';
import { closeDemand } from '@/lib/demands/verification/close-demand';
import { expireDemand } from '@/lib/demands/verification/expire-demand';
import { mergeDemand } from '@/lib/demands/verification/merge-demand';
import { publishDemand } from '@/lib/demands/verification/publish-demand';
import { rejectDemand } from '@/lib/demands/verification/reject-demand';
import { returnDemand } from '@/lib/demands/verification/return-demand';
import { startVerification } from '@/lib/demands/verification/start-verification';
import type { Verb } from '@/lib/kernel/command';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { type DoorContract, doorContract } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;
const call = await createDemandCallRow({ region: place.district });

async function demand(status: DemandStatus) {
  const { id: demandId, version } = await createDemand({
    call,
    region: place.community,
    status,
    submitterPhone: '13812341234',
  });
  return { demandId, version };
}

type AtVersion = { demandId: string; version: number };
type Step<Input, Result> = {
  from: DemandStatus;
  to: DemandStatus;
  /** What the step wants beyond the demand and its version. */
  with: Omit<Input, keyof AtVersion>;
} & Partial<DoorContract<Input, Result, { by: typeof officer; input: Input }>>;

/** What every step of the office with a demand has in common. */
function officeStep<Input, Result>(
  command: Verb<Input, Result>,
  { from, to, with: more, invalid = {}, refused = {}, ...differs }: Step<Input, Result>,
): void {
  doorContract<Input, Result, { by: typeof officer; input: Input }>(command, {
    fresh: async () => ({ by: officer, input: { ...(await demand(from)), ...more } as Input }),
    result: { status: to },
    trail: ({ input }) => ({ entityId: (input as AtVersion).demandId, cityId, from, to }),
    forbidden: () => observer,
    refused: {
      ...refused,
      'kernel.problems.stateMoved': async ({ input }) => ({
        input: { ...input, ...(await demand('CLOSED')) },
        kind: 'conflict',
      }),
    },
    invalid: { demandId: '', version: 'x', ...invalid },
    again: 'conflict',
    ...differs,
  });
}

/** Published demands are everybody's to find. */
const everybodyFinds = { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' } as const;
const tooLong = '长'.repeat(1_001);

officeStep(startVerification, { from: 'SUBMITTED', to: 'VERIFYING', with: {} });
officeStep(returnDemand, {
  from: 'VERIFYING',
  to: 'RETURNED',
  with: { note: '请写明楼栋' },
  invalid: { note: ' ', photo: 'a path' },
});
officeStep(rejectDemand, {
  from: 'VERIFYING',
  to: 'REJECTED',
  with: { note: '不属于征集范围' },
  invalid: { note: tooLong },
});
officeStep(publishDemand, {
  from: 'SUBMITTED',
  to: 'PUBLISHED',
  with: { publicTitle: '加装电梯', publicProblem: '老人上下楼困难' },
  invalid: { publicTitle: ' ', publicProblem: '', publicOutcome: tooLong, note: tooLong },
  refused: {
    'demands.problems.personalDataFound': ({ input }) => ({
      input: { ...input, publicProblem: '请联系 13812341234' },
      field: 'publicProblem',
    }),
  },
});
officeStep(expireDemand, {
  from: 'PUBLISHED',
  to: 'EXPIRED',
  with: { reason: '无人承接' },
  invalid: { reason: ' ' },
});
officeStep(withdrawDemand, {
  from: 'PUBLISHED',
  to: 'WITHDRAWN',
  with: { reason: '已由物业解决' },
  invalid: { reason: ' ' },
});
officeStep(openForClaim, { from: 'PUBLISHED', to: 'OPEN_FOR_CLAIM', with: {} });
officeStep(closeClaims, { from: 'OPEN_FOR_CLAIM', to: 'PUBLISHED', with: {} });
officeStep(closeDemand, { from: 'FULFILLED', to: 'CLOSED', with: {} });
officeStep(releaseClaim, {
  from: 'CLAIMED',
  to: 'OPEN_FOR_CLAIM',
  with: { reason: '无力承接' },
  outsiders: everybodyFinds,
  invalid: { reason: ' ' },
});

const target = await demand('PUBLISHED');
officeStep(mergeDemand, {
  from: 'VERIFYING',
  to: 'MERGED',
  with: { targetId: target.demandId, note: '同一小区' },
  refused: {
    'demands.problems.mergeTarget (itself)': ({ input }) => ({
      input: { ...input, targetId: input.demandId },
      field: 'targetId',
    }),
    'demands.problems.mergeTarget (not to be seen)': ({ input }) => ({
      input: { ...input, targetId: 'nowhere' },
      field: 'targetId',
    }),
    'demands.problems.mergeTargetState': async ({ input }) => ({
      input: { ...input, targetId: (await demand('REJECTED')).demandId },
      field: 'targetId',
    }),
  },
  invalid: { targetId: 'a/b', note: tooLong },
});

const organisation = await createOrganisation(place.district);

async function claimed() {
  const input = await demand('CLAIMED');
  const { demandId } = input;
  const claim = { demandId, organisationId: organisation.id, pledgeFen: 0n, claimedAt: testNow };
  await db.demandClaim.create({ data: { ...claim, claimedById: officer.personId ?? '' } });
  return input;
}

const contact = { day: '2026-02-20', note: '双方见面，商定每周三上门。' };
officeStep(noteContact, {
  from: 'CLAIMED',
  to: 'CLAIMED',
  with: contact,
  fresh: async () => ({ by: officer, input: { ...(await claimed()), ...contact } }),
  trail: ({ input }) => ({ entityId: input.demandId, cityId }),
  refused: {
    'demands.problems.contactToCome': ({ input }) => ({ input: { ...input, day: '2099-01-01' }, field: 'day' }),
  },
  invalid: { day: 'someday', note: ' ' },
});
officeStep(settleClaim, {
  from: 'CLAIMED',
  to: 'FULFILLED',
  with: { note: '已开展三个月' },
  fresh: async () => ({ by: officer, input: { ...(await claimed()), note: '已开展三个月' } }),
  invalid: { note: ' ' },
});

const owner = await memberActor(organisation);

doorContract(claimDemand, {
  fresh: async () => ({
    by: owner,
    input: { ...(await demand('OPEN_FOR_CLAIM')), organisationId: organisation.id, pledgeFen: '10,000.00', note: '' },
  }),
  result: { status: 'CLAIMED' },
  trail: ({ input }) => ({ entityId: input.demandId, cityId, from: 'OPEN_FOR_CLAIM', to: 'CLAIMED' }),
  forbidden: () => memberActor(organisation, ['EDITOR']),
  outsiders: everybodyFinds,
  refused: {
    'demands.problems.organisationNotVerified': async ({ input }) => {
      const pending = await createOrganisation(place.district, { status: 'PENDING' });
      const by = await memberActor(pending);
      return { by, input: { ...input, organisationId: pending.id }, field: 'organisationId' };
    },
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ...(await demand('PUBLISHED')) },
      kind: 'conflict',
    }),
  },
  invalid: { organisationId: '', pledgeFen: 'much', note: tooLong, version: 'x' },
  again: 'conflict',
});
