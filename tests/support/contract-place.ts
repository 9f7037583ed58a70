import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, createCity, createPerson, createRegion, testNow } from '@/tests/factories/people';

/** A city down to a community, with an officer of its district and an observer and an administrator of the city. */
export async function contractPlace() {
  const place = await createCity('甲市');
  return {
    ...place,
    community: await createRegion({ name: '某社区', level: 'COMMUNITY', parent: place.street }),
    officer: await actorWith('OFFICER', place.district, '区民政干部'),
    observer: await actorWith('OBSERVER', place.city, '监督员'),
    administrator: await actorWith('ADMINISTRATOR', place.city, '管理员'),
  };
}

const everyRole: Role[] = ['OFFICER', 'OBSERVER', 'ADMINISTRATOR', 'EXPERT'];

/** The strongest stranger there is: every role at another city, on its roster, and owner of an organisation there. */
export async function mightyElsewhere(): Promise<Actor> {
  const { city } = await createCity('乙市');
  const person = await createPerson('乙市干部');
  const organisation = await createOrganisation(city, { name: '乙市机构' });
  const expert = await db.expert.create({ data: { cityId: city.id, personId: person.id, approvedAt: testNow } });
  await db.roleGrant.createMany({
    data: everyRole.map((role) => ({ personId: person.id, role, regionId: city.id, grantedAt: testNow })),
  });
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants: everyRole.map((role) => ({ role, regionId: city.id, regionPath: city.path, cityId: city.id })),
    memberships: [{ organisationId: organisation.id, organisationName: organisation.name, roles: ['OWNER'] }],
    expertIds: [expert.id],
  };
}
