import { expect, test } from 'vitest';
import { visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { firstLink } from '@/prisma/seed/first-link';

const now = new Date('2026-11-22T06:00:00Z');
const tokenIn = (link: string | null): string => link?.split('/invitation/')[1] ?? '';
const password = 'Kranich-7-am-See';

test('a bare installation gets one link at a time, and none once it was used', async () => {
  const first = await firstLink(now);
  const later = new Date(now.getTime() + 10 * 86_400_000);
  const second = await firstLink(later);
  expect(tokenIn(second)).not.toBe(tokenIn(first));
  await expect(
    acceptInvitation({ token: tokenIn(first), password, repeated: password }, { actor: visitor, now: later }),
  ).rejects.toMatchObject({ kind: 'refused' });
  await acceptInvitation({ token: tokenIn(second), password, repeated: password }, { actor: visitor, now: later });
  expect(await firstLink(later)).toBeNull();
});
