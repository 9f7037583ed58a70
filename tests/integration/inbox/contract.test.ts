import { db } from '@/lib/db/client';
import { assignCase } from '@/lib/inbox/assign-case';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const colleague = await actorWith('OFFICER', place.district, '同事');
const community = await actorWith('OFFICER', place.community, '社区同事');

doorContract(assignCase, {
  async fresh() {
    const { id } = await createOrganisation(place.district, { name: '待核实的机构', status: 'PENDING' });
    await db.organisation.updateMany({
      where: { regionId: place.district.id, id: { not: id } },
      data: { status: 'VERIFIED' },
    });
    return { by: place.officer, input: { key: `organisation-${id}`, personId: colleague.personId, version: 0 } };
  },
  result: { holderId: colleague.personId },
  trail: () => ({ entityId: place.district.id, cityId: place.city.id }),
  forbidden: never('who is no officer has no desk on which it could lie'),
  outsiders: { visitor: 'not-found' },
  refused: {
    'inbox.problems.noHolder': ({ input }) => ({ input: { ...input, personId: '' }, field: 'personId' }),
    'inbox.problems.notOfOffice': ({ input }) => ({
      input: { ...input, personId: community.personId ?? '' },
      field: 'personId',
    }),
  },
  invalid: { key: ' ', personId: 'a/b', version: -1 },
  again: 'conflict',
});
