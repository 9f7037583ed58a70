import { beforeAll, expect, test } from 'vitest';
import { countStatements } from '@/lib/db/count-statements';
import type { Actor } from '@/lib/kernel/actor';
import { claimDetail, myClaims } from '@/lib/organisations/claims/queries';
import { organisationDetail } from '@/lib/organisations/queries';
import { claimedOrganisation } from '@/tests/factories/claims';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();

async function scene() {
  const { street, city } = await createCity('甲市');
  const pending = await createOrganisation(street, { status: 'PENDING' });
  await createOrganisation(street, { status: 'PENDING', uscc: pending.uscc });
  const { key, owner, claimant } = await claimedOrganisation(street);
  return { officer: await actorWith('OFFICER', city), organisationId: pending.id, ...key, owner, claimant };
}
type Scene = Awaited<ReturnType<typeof scene>>;

let here: Scene;
beforeAll(async () => {
  here = await scene();
});

type Line = [page: string, statements: number, who: 'officer' | 'owner' | 'claimant', ask: Ask];
type Ask = (here: Scene, asker: { actor: Actor; now: Date }) => Promise<unknown>;

const table: Line[] = [
  ['/office/organisations/[organisationId], two with one code', 3, 'officer', (it, who) => organisationDetail(it, who)],
  ['/office/claims/[claimId]', 2, 'officer', (it, who) => claimDetail(it, who)],
  ['/my/claims/[claimId], the claimant', 1, 'claimant', (it, who) => claimDetail(it, who)],
  ['/my/claims/[claimId], an owner', 1, 'owner', (it, who) => claimDetail(it, who)],
  ['/register/claim', 1, 'claimant', (_, who) => myClaims({}, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, who, ask) => {
  const { statements } = await countStatements(() => ask(here, at(here[who])));
  expect(statements).toBe(expected);
});
