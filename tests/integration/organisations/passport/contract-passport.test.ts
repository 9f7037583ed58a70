import { checkPassportFact } from '@/lib/organisations/passport/check-passport-fact';
import { endPassportFact } from '@/lib/organisations/passport/end-passport-fact';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;
const trace = ({ organisation }: { organisation: { id: string } }) => ({ entityId: organisation.id, cityId });

async function aPerson() {
  const organisation = await createOrganisation(place.street);
  const person = { kind: 'person' as const, title: '李静', detail: '专职社工', from: '', to: '2030-01-01' };
  const input = { organisationId: organisation.id, factId: '', ordinal: 0, ...person };
  return { by: await memberActor(organisation), organisation, input };
}

async function stated() {
  const { by: owner, ...fresh } = await aPerson();
  return { ...fresh, owner, fact: await statePassportFact(fresh.input, at(owner)) };
}

doorContract(statePassportFact, {
  fresh: aPerson,
  result: {},
  trail: trace,
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  refused: {
    'kernel.problems.required': ({ input }) => ({ input: { ...input, detail: '' }, field: 'detail' }),
    'organisations.problems.factDates': ({ input }) => ({
      input: { ...input, from: '2031-01-01' },
      field: 'to',
    }),
    'organisations.problems.refusedAlready': async ({ input }) => {
      const refused = await createOrganisation(place.street, { status: 'REFUSED' });
      return { input: { ...input, organisationId: refused.id }, by: await memberActor(refused) };
    },
    'kernel.problems.changedMeanwhile': async () => {
      const { owner, input, fact } = await stated();
      return { by: owner, input: { ...input, factId: fact.factId, ordinal: 7 }, kind: 'conflict' };
    },
  },
  invalid: { kind: 'FAME', title: '长'.repeat(101), to: '2025-02-30', amountFen: '很多', file: 'a path' },
  version: never('a new fact was not there to be seen; of another its `ordinal` was'),
  again: 'done',
  race: madeOnce,
});

doorContract(endPassportFact, {
  fresh: async () => {
    const { owner: by, organisation, fact } = await stated();
    return { by, organisation, input: { factId: fact.factId, ordinal: 1, reason: '已离职' } };
  },
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: {
    'kernel.problems.changedMeanwhile': ({ input }) => ({ input: { ...input, ordinal: 7 }, kind: 'conflict' }),
  },
  invalid: { factId: '', ordinal: 'x', reason: '' },
  version: never('the `ordinal` of the version is what was seen'),
  again: 'conflict',
});

doorContract(checkPassportFact, {
  fresh: async () => {
    const { organisation, fact } = await stated();
    const verdict: 'agreed' | 'disputed' = 'agreed';
    return { by: officer, organisation, input: { versionId: fact.versionId, verdict, note: '' } };
  },
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: {
    'kernel.problems.required': ({ input }) => ({ input: { ...input, verdict: 'disputed' as const }, field: 'note' }),
    'kernel.problems.changedMeanwhile': async ({ input }) => {
      const { owner, input: person, fact } = await stated();
      await statePassportFact({ ...person, factId: fact.factId, ordinal: 1 }, at(owner));
      return { input: { ...input, versionId: fact.versionId }, kind: 'conflict' };
    },
  },
  invalid: { versionId: '', verdict: 'PERHAPS' },
  version: never('the very version is named'),
  again: 'conflict',
});
