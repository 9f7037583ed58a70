import { db } from '@/lib/db/client';
import { confirmFollow } from '@/lib/follows/confirm-follow';
import { endFollow } from '@/lib/follows/end-follow';
import { followNews } from '@/lib/follows/follow-news';
import { linkOf } from '@/lib/follows/link';
import { tellEligible } from '@/lib/follows/telling/tell-eligible';
import { tellFollowers } from '@/lib/follows/telling/tell-followers';
import { visitor } from '@/lib/kernel/actor';
import type { Setting } from './setting';

const DAY_MS = 86_400_000;

/** Follows in every state, of who has an account and who has none, and what they were told. */
export async function fillFollows({ places, by: { owner, editor } }: Setting): Promise<void> {
  const regionId = places.shangcheng.id;
  await followNews({ kinds: ['CALL', 'RESULT'], regionId, categoryCodes: ['ELDER'] }, owner);
  const { id: followId } = await followNews({ kinds: ['RESULT'], rhythm: 'WEEKLY' }, editor);
  await endFollow({ followId }, editor);
  const before = { actor: visitor, now: new Date(owner.now.getTime() - 30 * DAY_MS) };
  const { id } = await followNews({ kinds: ['CALL', 'RESULT'], email: 'reader@example.org' }, before);
  await confirmFollow({ token: await linkOf(db, 'confirm', id) }, before);
  await followNews({ kinds: ['CALL'], rhythm: 'WEEKLY', email: 'another@example.org' }, { ...before, now: owner.now });
  await tellFollowers(db, owner.now);
  await tellEligible(db, owner.now);
}
