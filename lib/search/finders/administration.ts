import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { beginningWith, containing } from '@/lib/lists/containing';
import { paths } from '@/lib/paths/paths';
import { accountsList } from '@/lib/regions/accounts/accounts-list';
import { accountsInCharge } from '@/lib/regions/accounts/in-charge';
import { administratorSeesRegion } from '@/lib/regions/sees';
import { ATMOST, type Finder, holds, listWith, worded } from '../finder';

const accounts: Finder = {
  kind: 'accounts',
  may: holds('SECURITY_ADMINISTRATOR'),
  async find(db, asking) {
    const rows = await db.person.findMany({
      where: { AND: [accountsInCharge(asking.actor), ...worded(accountsList, asking)] },
      ...ATMOST,
      select: { id: true, name: true, email: true, disabledAt: true, createdAt: true },
    });
    return rows.map(({ id, name, email, disabledAt, createdAt }) => ({
      href: paths.adminAccount(id),
      title: name,
      facts: [email],
      ...(disabledAt === null ? {} : { state: 'regions.accounts.states.disabled' as const }),
      at: createdAt,
    }));
  },
  list: listWith(accountsList, paths.adminAccounts()),
};

/** A region has its place in the tree, and a form in which its office is named. */
const regions: Finder = {
  kind: 'regions',
  may: holds('SYSTEM_ADMINISTRATOR'),
  async find(db, { actor, q }) {
    const rows = await db.region.findMany({
      where: {
        AND: [
          administratorSeesRegion.where(actor),
          anyOf<Prisma.RegionWhereInput>([
            { name: containing(q) },
            { pinyin: beginningWith(q.toLowerCase()) },
            { code: beginningWith(q) },
          ]),
        ],
      },
      ...ATMOST,
      select: { id: true, name: true, code: true, level: true, parent: { select: { name: true } } },
    });
    return rows.map(({ id, name, code, level, parent }) => ({
      href: paths.adminOffice(id),
      title: name,
      number: code,
      facts: parent === null ? [] : [parent.name],
      state: `regions.levels.${level}` as const,
      at: null,
    }));
  },
  list: null,
};

export const administrationFinders: readonly Finder[] = [accounts, regions];
