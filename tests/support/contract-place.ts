import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { type Actor, ADMINISTRATOR_ROLES } from '@/lib/kernel/actor';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, createCity, createPerson, createRegion, plainActor, testNow } from '@/tests/factories/people';

/** A city down to a community, with an officer of its district, an observer and the three administrators of the city. */
export async function contractPlace() {
  const place = await createCity('甲市');
  return {
    ...place,
    community: await createRegion({ name: '某社区', level: 'COMMUNITY', parent: place.street }),
    officer: await actorWith('OFFICER', place.district, '区民政干部'),
    observer: await actorWith('OBSERVER', place.city, '监督员'),
    system: await actorWith('SYSTEM_ADMINISTRATOR', place.city, '系统管理员'),
    security: await actorWith('SECURITY_ADMINISTRATOR', place.city, '安全管理员'),
    audit: await actorWith('AUDIT_ADMINISTRATOR', place.city, '审计管理员'),
  };
}

const everyOffice: Role[] = ['OFFICER', 'OBSERVER', 'EXPERT'];

/**
 * The strongest stranger there is: every role at another city, on its roster, and owner of an organisation there; with the
 * three administrations too, which no row may add to these (lib/people/offices.ts).
 */
export async function mightyElsewhere(): Promise<Actor> {
  const { city } = await createCity('乙市');
  const person = await createPerson('乙市干部');
  const organisation = await createOrganisation(city, { name: '乙市机构' });
  const expert = await db.expert.create({ data: { cityId: city.id, personId: person.id, approvedAt: testNow } });
  await db.roleGrant.createMany({
    data: everyOffice.map((role) => ({ personId: person.id, role, regionId: city.id, grantedAt: testNow })),
  });
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants: [...everyOffice, ...ADMINISTRATOR_ROLES].map((role) => ({
      role,
      regionId: city.id,
      regionPath: city.path,
      cityId: city.id,
    })),
    memberships: [{ organisationId: organisation.id, organisationName: organisation.name, roles: ['OWNER'] }],
    expertIds: [expert.id],
  };
}

/** What the three administrators of the platform could do if they were one person, which no row allows. */
export async function threeAdministrators(): Promise<Actor> {
  const grants = ADMINISTRATOR_ROLES.map((role) => ({ role, regionId: null, regionPath: '/', cityId: null }));
  return { ...(await plainActor('三员')), grants };
}
