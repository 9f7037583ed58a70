import { db } from '@/lib/db/client';
import { assignCase } from '@/lib/inbox/assign-case';
import { nudgeOffice } from '@/lib/inbox/nudge-office';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createRegion } from '@/tests/factories/people';
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

/** A registration of a street that has an officer of its own, as the district sees it. */
async function withTheStreet() {
  const street = await createRegion({ name: '某街道', level: 'STREET', parent: place.district });
  await actorWith('OFFICER', street, '街道同事');
  const { id } = await createOrganisation(street, { name: '街道的机构', status: 'PENDING' });
  return { by: place.officer, street, input: { key: `organisation-${id}` } };
}

doorContract(nudgeOffice, {
  fresh: withTheStreet,
  result: { about: '街道的机构' },
  trail: ({ input, street }) => ({ entityId: street.id, cityId: place.city.id, detail: input }),
  forbidden: never('who is no officer has no desk on which it could lie'),
  outsiders: { visitor: 'not-found' },
  refused: {
    'inbox.problems.nudgedToday': async () => {
      const { by, input } = await withTheStreet();
      await nudgeOffice(input, at(by));
      return { input };
    },
  },
  invalid: { key: ' ' },
  version: never('a letter a day is all there is, and the trail tells whether it went'),
  again: 'refused',
});
