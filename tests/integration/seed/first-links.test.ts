import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { type FirstLink, firstLinks } from '@/prisma/seed/first-links';

const now = new Date('2026-11-22T06:00:00Z');
const password = 'Kranich-7-am-See';
const tokenOf = (links: FirstLink[], kind: FirstLink['kind']): string =>
  links.find((each) => each.kind === kind)?.link.split('/invitation/')[1] ?? '';
const accept = (token: string, at: Date) =>
  acceptInvitation({ token, password, repeated: password }, { actor: visitor, now: at });
const kinds = (links: FirstLink[]) => links.map(({ kind }) => kind);

test('a bare installation gets a link for each of three people, new ones until they are used', async () => {
  const earlier = await firstLinks(now);
  expect(kinds(earlier)).toEqual(['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']);
  const later = new Date(now.getTime() + 10 * 86_400_000);
  const links = await firstLinks(later);
  expect(kinds(links)).toEqual(kinds(earlier));
  await expect(accept(tokenOf(earlier, 'SYSTEM_ADMINISTRATOR'), later)).rejects.toMatchObject({ kind: 'refused' });
  await accept(tokenOf(links, 'SYSTEM_ADMINISTRATOR'), later);
  expect(await db.roleGrant.groupBy({ by: ['personId'], _count: true })).toHaveLength(3);

  const still = await firstLinks(later);
  expect(kinds(still)).toEqual(['SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']);
  await accept(tokenOf(still, 'SECURITY_ADMINISTRATOR'), later);
  expect(await firstLinks(later), 'the security administrator invites the others').toEqual([]);
});
