import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { onRegister } from '@/lib/organisations/on-register';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import { type FundedOrganisation, fundedOrganisationList } from './organisation-list';
import { awardedProject } from './published';

/** Organisations with a page of their own and a project that was confirmed; who only applied is nobody's business. */
const funded = {
  ...onRegister,
  applications: { some: awardedProject },
} satisfies Prisma.OrganisationWhereInput;

/** One page of the organisations that were funded, with the regions they are of. */
export const fundedOrganisations = query({
  name: 'organisation.funded',
  input: askedOf(fundedOrganisationList),
  subject: everybody,
  async run({ db, input: asked, now }) {
    const [page, regions] = await Promise.all([
      pageOf(fundedOrganisationList, asked, source(db, { asked, now })),
      db.region.findMany({
        where: { organisations: { some: funded } },
        orderBy: officialOrder,
        select: { id: true, name: true, path: true },
      }),
    ]);
    return { asked, page, regions: parentsFirst(regions) };
  },
});

/** The same organisations as a file, for everybody. */
export const fundedOrganisationsFile = query({
  name: 'organisation.fundedFile',
  input: askedOf(fundedOrganisationList),
  subject: everybody,
  run: ({ db, input: asked, now }) => {
    const about = [{ aboutId: 'everywhere', cityId: null }];
    return fileOf(fundedOrganisationList, { asked, source: source(db, { asked, now }) }, { at: { now }, about });
  },
});

const source = (
  db: Tx,
  { asked, now }: { asked: Asked<typeof fundedOrganisationList> } & At,
): Source<FundedOrganisation, Prisma.OrganisationWhereInput> => ({
  where: [funded, ...narrowed(fundedOrganisationList, asked, { now })],
  find: (args) => listed(db, args),
  count: (where) => db.organisation.count({ where }),
});

async function listed(
  db: Tx,
  args: Pick<Prisma.OrganisationFindManyArgs, 'where' | 'orderBy' | 'take' | 'skip'>,
): Promise<FundedOrganisation[]> {
  const rows = await db.organisation.findMany({
    ...args,
    select: {
      id: true,
      name: true,
      type: true,
      region: { select: { name: true } },
      applications: { where: awardedProject, select: { award: { select: { amountFen: true } } } },
    },
  });
  return rows.map(({ applications, ...row }) => ({
    ...row,
    projects: applications.length,
    fen: sumFen(applications.map(({ award }) => award?.amountFen ?? 0n)),
  }));
}
