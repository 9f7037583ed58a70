import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { settleCode } from '@/lib/organisations/codes/settle-code';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;

async function registered(own: Parameters<typeof createOrganisation>[1]) {
  const organisation = await createOrganisation(place.street, own);
  const owner = await memberActor(organisation);
  return {
    by: officer,
    organisation,
    owner,
    input: { organisationId: organisation.id, version: organisation.version },
  };
}

/** Two before the same office with one code. */
async function contested() {
  const first = await registered({ status: 'PENDING' });
  const { organisation: rival } = await registered({ status: 'PENDING', uscc: first.organisation.uscc });
  const rivals = [`${rival.id}:${rival.version}`];
  return { ...first, rival, input: { ...first.input, rivals, reason: '证书显示该代码属于另一组织' } };
}

doorContract(settleCode, {
  fresh: contested,
  result: { status: 'VERIFIED' },
  trail: ({ organisation, rival }) => [
    { entityId: organisation.id, cityId, from: 'PENDING', to: 'VERIFIED' },
    { entityId: rival.id, cityId, from: 'PENDING', to: 'REFUSED', command: 'organisation.refuse' },
  ],
  forbidden: () => observer,
  refused: {
    'organisations.problems.rivalsChanged': async ({ input }) => ({
      input: { ...input, rivals: [] },
      kind: 'conflict',
    }),
    'organisations.problems.noRivals': async ({ input }) => ({
      input: { ...input, ...(await registered({ status: 'PENDING' })).input },
    }),
    'organisations.problems.certificateMissing': async ({ input }) => ({
      input: { ...input, ...(await registered({ status: 'PENDING', certificateFileId: null })).input },
    }),
    'organisations.problems.usccHeld': async ({ input }) => {
      const { uscc } = await createOrganisation(place.street);
      return { input: { ...input, ...(await registered({ status: 'PENDING', uscc })).input } };
    },
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ...(await registered({})).input },
      kind: 'conflict',
    }),
  },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(refuseOrganisation, {
  fresh: async () => {
    const fresh = await registered({ status: 'PENDING' });
    return { ...fresh, input: { ...fresh.input, reason: '证书与申请不符' } };
  },
  result: { status: 'REFUSED' },
  trail: ({ organisation }) => ({ entityId: organisation.id, cityId, from: 'PENDING', to: 'REFUSED' }),
  forbidden: ({ owner }) => owner,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ...(await registered({})).input },
      kind: 'conflict',
    }),
  },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});
