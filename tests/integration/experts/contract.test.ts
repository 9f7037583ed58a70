import { db } from '@/lib/db/client';
import { addExpert } from '@/lib/experts/add-expert';
import { endConflict } from '@/lib/experts/end-conflict';
import { recordConflict } from '@/lib/experts/record-conflict';
import { reinstateExpert } from '@/lib/experts/reinstate-expert';
import { showOtherLoad } from '@/lib/experts/show-other-load';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { updateExpert } from '@/lib/experts/update-expert';
import { createOrganisation } from '@/tests/factories/organisations';
import { createPerson } from '@/tests/factories/people';
import { createConflict, createExpert } from '@/tests/factories/reviews';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
const cityId = place.city.id;
const profile = { employer: '某高校', title: '教授', categoryCodes: ['H'] };

async function onRoster() {
  const expert = await createExpert(place.city);
  const { version } = await db.expert.findUniqueOrThrow({ where: { id: expert.expertId } });
  return { by, expert, input: { expertId: expert.expertId, version } };
}
const themselves = ({ expert }: Awaited<ReturnType<typeof onRoster>>) => expert;

doorContract(addExpert, {
  fresh: async () => ({ by, input: { cityId, email: (await createPerson()).email, name: '周敏', ...profile } }),
  result: { status: 'ACTIVE' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'ACTIVE' }),
  forbidden: never('only who keeps the roster sees it'),
  refused: {
    'experts.problems.alreadyOnRoster': async ({ input }) => {
      const { expert } = await onRoster();
      const { email } = await db.person.findUniqueOrThrow({ where: { id: expert.personId } });
      return { input: { ...input, email }, field: 'email' };
    },
  },
  invalid: { email: 'nobody', name: '', employer: '长'.repeat(101), categoryCodes: ['a b'] },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(updateExpert, {
  fresh: async () => {
    const fresh = await onRoster();
    return { ...fresh, input: { ...fresh.input, ...profile } };
  },
  result: { categoryCodes: ['H'] },
  trail: ({ input }) => ({ entityId: input.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: never('a profile contradicts nothing'),
  invalid: { title: '长'.repeat(101), categoryCodes: ['a b'], version: 'x' },
  again: 'conflict',
});

doorContract(showOtherLoad, {
  fresh: async () => {
    const { expert, input } = await onRoster();
    return { by: expert, input: { ...input, shows: 'yes' } };
  },
  result: { showsOtherLoad: true },
  trail: ({ input }) => ({ entityId: input.expertId, cityId }),
  forbidden: () => place.officer,
  refused: never('a person may agree and withdraw at any time'),
  invalid: { shows: 'maybe', version: 'x' },
  again: 'conflict',
});

doorContract(suspendExpert, {
  fresh: async () => {
    const fresh = await onRoster();
    return { ...fresh, input: { ...fresh.input, reason: '年度调整' } };
  },
  result: { status: 'SUSPENDED' },
  trail: ({ input }) => ({ entityId: input.expertId, cityId, from: 'ACTIVE', to: 'SUSPENDED' }),
  forbidden: themselves,
  refused: never('any active expert may be suspended'),
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(reinstateExpert, {
  fresh: async () => {
    const fresh = await onRoster();
    await db.expert.update({ where: { id: fresh.input.expertId }, data: { status: 'SUSPENDED' } });
    return { ...fresh, input: { ...fresh.input, reason: '复核通过' } };
  },
  result: { status: 'ACTIVE' },
  trail: ({ input }) => ({ entityId: input.expertId, cityId, from: 'SUSPENDED', to: 'ACTIVE' }),
  forbidden: themselves,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...(await onRoster()).input, reason: input.reason },
      kind: 'conflict',
    }),
  },
  invalid: { reason: ' ' },
  again: 'conflict',
});

doorContract(recordConflict, {
  fresh: async () => {
    const { expert } = await onRoster();
    const organisation = await createOrganisation(place.district);
    const input = { expertId: expert.expertId, organisation: organisation.id, kind: 'EMPLOYMENT' as const };
    return { by, expert, input };
  },
  result: { kind: 'EMPLOYMENT' },
  trail: ({ input }) => ({ entityId: input.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: {
    'experts.problems.organisationUnknown': ({ input }) => ({
      input: { ...input, organisation: '没有这家' },
      field: 'organisation',
    }),
    'experts.problems.organisationAmbiguous': async ({ input }) => {
      for (const _ of [1, 2]) await createOrganisation(place.district, { name: '重名机构' });
      return { input: { ...input, organisation: '重名机构' }, field: 'organisation' };
    },
  },
  invalid: { organisation: '', kind: 'FRIEND', note: '长'.repeat(501) },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(endConflict, {
  fresh: async () => {
    const { expert } = await onRoster();
    const { id } = await createConflict(expert, (await createOrganisation(place.district)).id);
    return { by, expert, input: { conflictId: id } };
  },
  result: {},
  trail: ({ expert }) => ({ entityId: expert.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: never('a conflict on record may always end; one that has ended is told when repeated'),
  invalid: { conflictId: '' },
  version: never('a conflict of interest ends once'),
  again: 'refused',
});
