import { db } from '@/lib/db/client';
import { confirmFollow } from '@/lib/follows/confirm-follow';
import { followNews } from '@/lib/follows/follow-news';
import { linkOf } from '@/lib/follows/link';
import { visitor } from '@/lib/kernel/actor';
import type { Clock } from './clock';
import type { Organisation } from './organisations';
import type { Places } from './places';

/** The owner follows the district's calls, and a resident without an account what comes of them, once a week. */
export async function followCalls({ owner }: Organisation, places: Places, clock: Clock): Promise<void> {
  const regionId = places.shangcheng.id;
  await followNews({ kinds: ['CALL'], regionId }, { actor: owner, now: clock.at(-20, '09:30') });
  const resident = { actor: visitor, now: clock.at(-15, '20:10') };
  const asked = { kinds: ['RESULT' as const], regionId, rhythm: 'WEEKLY' as const, email: 'resident@demo.example' };
  const { id } = await followNews(asked, resident);
  await confirmFollow({ token: await linkOf(db, 'confirm', id) }, resident);
}
