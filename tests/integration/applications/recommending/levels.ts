import { standAt } from '@/lib/applications/recommending/stand-at';
import { db } from '@/lib/db/client';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, createCity, createRegion, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const DAY_MS = 24 * 60 * 60 * 1000;

export const twoLevels: RecommendationTerms = {
  levels: [
    { level: 'STREET', days: 10, quota: 2 },
    { level: 'DISTRICT', days: 15, quota: 1 },
  ],
  spanningSkips: true,
};

/** A city's round, closed yesterday, to which streets and districts recommend, with everybody who has a part in it or none. */
export async function levels(recommendation: RecommendationTerms = twoLevels) {
  const { city, district, street } = await createCity();
  const elsewhere = await createCity('别的市');
  const [street2, district2] = [
    await createRegion({ name: '第二街道', level: 'STREET', parent: district }),
    await createRegion({ name: '第二区', level: 'DISTRICT', parent: city }),
  ];
  const street3 = await createRegion({ name: '第三街道', level: 'STREET', parent: district2 });
  const round = await createRound({
    region: city,
    closesAt: new Date(testNow.getTime() - DAY_MS),
    opensAt: new Date(testNow.getTime() - 30 * DAY_MS),
    terms: { eligibility: [{ kind: 'verified' }], recommendation },
  });
  const organisation = await createOrganisation(street);
  return {
    round,
    organisation,
    ...{ city, district, street, street2, district2, street3 },
    officers: {
      city: await actorWith('OFFICER', city),
      district: await actorWith('OFFICER', district),
      street: await actorWith('OFFICER', street),
      street2: await actorWith('OFFICER', street2),
      district2: await actorWith('OFFICER', district2),
      elsewhere: await actorWith('OFFICER', elsewhere.city),
    },
  };
}

export type Levels = Awaited<ReturnType<typeof levels>>;

type Standing = { title?: string; rank?: number | null; opinion?: string; status?: 'RECOMMENDING' | 'RETURNED' };

/** An application that waits at the first street, where it was handed in. */
export async function atStreet(
  { round, organisation, street }: Levels,
  { title = '银龄守护', rank = null, opinion = '', status = 'RECOMMENDING' }: Standing = {},
) {
  const application = await createApplication({ round, organisation, status, title });
  await db.applicationPlace.deleteMany({ where: { applicationId: application.id } });
  await db.applicationPlace.create({ data: { applicationId: application.id, regionId: street.id, ordinal: 0 } });
  await standAt(db, application.id, { regionId: street.id, ordinal: 0, now: testNow });
  await db.recommendation.updateMany({ where: { applicationId: application.id }, data: { rank, opinion } });
  return db.application.update({
    where: { id: application.id },
    data: { standsAtId: street.id, wayFromId: street.id },
  });
}
