import 'server-only';
import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { came } from '@/lib/kernel/about';
import { type Actor, isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { formatDeadline } from '@/lib/kernel/shanghai';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { countAct } from '@/lib/people/throttle';
import { followConfirmLetter } from './letters';
import { linkOf } from './link';
import { CONFIRM_MS, problemsInFollow, problemsWithMany } from './rules';
import { followInput } from './schema';

const HOUR_MS = 3_600_000;
const OF_ONE_COMPUTER = { times: 10, windowMs: HOUR_MS };
/** Nobody fills another's mailbox with letters to confirm. */
const OF_ONE_ADDRESS = { times: 3, windowMs: 24 * HOUR_MS };

async function regionNamed(tx: Tx, { regionId }: { regionId: string | null }) {
  if (regionId === null) return { cityId: null, region: null };
  const region = await tx.region.findUnique({ where: { id: regionId }, select: { id: true, name: true } });
  return region && { cityId: null, region };
}

/**
 * Anybody follows news of a region: at once with an account, and by e-mail once the letter was answered. What is told is
 * the same whether or not the address follows already. @throws Refusal 'too-many' from one computer, or to one address
 */
export const followNews = command({
  name: 'follow.ask',
  input: followInput,
  subject: regionNamed,
  allow: () => true,
  async run({ subject: { region }, input, actor, tx, now, ip }) {
    refuseIf(problemsInFollow(input, !isPerson(actor)));
    const { kinds, categoryCodes, rhythm, email } = input;
    await countAct(tx, { act: 'follow', ip, now }, OF_ONE_COMPUTER);
    const followerId = await followerFor(tx, actor, { email, now });
    refuseIf(problemsWithMany(await tx.follow.count({ where: { followerId, status: { not: 'ENDED' } } })));
    const asked = { followerId, kinds, categoryCodes, regionId: region?.id ?? null, rhythm, askedAt: now };
    const isKnown = isPerson(actor);
    const follow = await tx.follow.create({
      data: { ...asked, status: isKnown ? 'ACTIVE' : 'ASKED', since: isKnown ? now : null },
    });
    if (!isKnown) {
      const digest = createHash('sha256').update(email).digest('hex').slice(0, 32);
      await countAct(tx, { act: 'follow-address', ip: digest, now }, OF_ONE_ADDRESS);
      const text = followConfirmLetter({
        region: region?.name ?? '',
        until: formatDeadline(new Date(now.getTime() + CONFIRM_MS)),
        address: fullAddress(paths.confirmFollow(await linkOf(tx, 'confirm', follow.id))),
      });
      await postLetter(tx, { to: { email, name: '' }, text }, now);
    }
    return { id: follow.id, status: follow.status, cityId: null };
  },
  about: ({ result }) => came(result),
  trail: ({ input: { kinds, regionId, rhythm } }) => ({ detail: { kinds, regionId, rhythm } }),
});

/** Two at the same moment are one follower. */
async function followerFor(tx: Tx, actor: Actor, { email, now }: { email: string; now: Date }): Promise<string> {
  const who = isPerson(actor) ? { personId: actor.personId } : { email };
  await takeTurn(tx, `follower:${actor.personId ?? email}`);
  const known = await tx.follower.findFirst({ where: { ...who, endedAt: null }, select: { id: true } });
  return known?.id ?? (await tx.follower.create({ data: { ...who, createdAt: now }, select: { id: true } })).id;
}
