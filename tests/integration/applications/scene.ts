import type { ApplicationStatus, RoundStatus } from '@/lib/db/generated/enums';
import type { Terms } from '@/lib/plans/terms/terms';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

type Wanted = {
  status?: ApplicationStatus;
  roundStatus?: RoundStatus;
  filled?: boolean;
  opensAt?: Date;
  closesAt?: Date;
  terms?: Partial<Terms>;
};

/** A district's round with one application, everybody who may touch it, and two who may not see it. */
export async function scene({ status = 'DRAFT', roundStatus = 'OPEN', filled = false, terms, ...window }: Wanted = {}) {
  const { city, district } = await createCity();
  const elsewhere = await createCity('别的市');
  const round = await createRound({
    region: district,
    status: roundStatus,
    terms: { eligibility: [{ kind: 'verified' }], ...terms },
    ...window,
  });
  const organisation = await createOrganisation(district);
  const application = await createApplication({ round, organisation, status, filled });
  return {
    round,
    organisation,
    application,
    district,
    owner: await memberActor(organisation, ['OWNER']),
    editor: await memberActor(organisation, ['EDITOR']),
    finance: await memberActor(organisation, ['FINANCE']),
    officer: await actorWith('OFFICER', district),
    cityOfficer: await actorWith('OFFICER', city),
    observer: await actorWith('OBSERVER', district),
    foreignOfficer: await actorWith('OFFICER', elsewhere.city),
    stranger: await memberActor(await createOrganisation(district, { name: '别的单位' })),
  };
}
