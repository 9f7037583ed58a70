import 'server-only';
import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import type { Follow } from '@/lib/db/generated/client';
import { takeTurn } from '@/lib/db/take-turn';
import { came, on } from '@/lib/kernel/about';
import { type Actor, isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { formatDeadline } from '@/lib/kernel/shanghai';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { countAct } from '@/lib/people/throttle';
import { alreadyFollowedLetter, followConfirmLetter } from './letters';
import { linkOf } from './link';
import { categoriesFollowed } from './load';
import { CONFIRM_MS, isSameNews, problemsInFollow, problemsWithMany } from './rules';
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
 * the same whether or not the address follows already. @throws Refusal 'too-many' from one computer, or to one address;
 * 'refused' where one's account follows the same already
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
    const asked = { followerId, kinds, categoryCodes, regionId: region?.id ?? null, rhythm };
    const standing = await tx.follow.findMany({ where: { followerId, status: { not: 'ENDED' } } });
    const twin = standing.find((follow) => isSameNews(follow, asked)) ?? null;
    const isKnown = isPerson(actor);
    // Told to whoever follows with their account; of a mailbox its reader alone hears it.
    refuseIf(problemIf(isKnown && twin !== null, { code: 'follows.problems.already' }));
    if (twin === null) refuseIf(problemsWithMany(standing.length));
    const begun = {
      askedAt: now,
      status: isKnown ? ('ACTIVE' as const) : ('ASKED' as const),
      since: isKnown ? now : null,
    };
    const follow =
      twin === null
        ? await tx.follow.create({ data: { ...asked, ...begun } })
        : twin.status === 'ASKED'
          ? // Asked again before it was confirmed: its term begins anew.
            await tx.follow.update({ where: { id: twin.id }, data: { askedAt: now, rhythm } })
          : twin;
    if (!isKnown) await writeTo(tx, { follow, email, region: region?.name ?? '' }, now);
    return { id: follow.id, status: follow.status, cityId: null, isNew: twin === null, email: isKnown ? '' : email };
  },
  about: ({ result }) => (result.isNew ? came(result) : on(result)),
  trail: ({ input: { kinds, regionId, rhythm } }) => ({ detail: { kinds, regionId, rhythm } }),
});

type Letter = { follow: Follow; email: string; region: string };

/** The letter that asks the mailbox, or says that it follows already. */
async function writeTo(tx: Tx, { follow, email, region }: Letter, now: Date): Promise<void> {
  const digest = createHash('sha256').update(email).digest('hex').slice(0, 32);
  await countAct(tx, { act: 'follow-address', ip: digest, now }, OF_ONE_ADDRESS);
  const names = new Map((await categoriesFollowed(tx)).map(({ code, name }) => [code, name]));
  const { kinds, categoryCodes } = follow;
  const about = { region, kinds, categories: categoryCodes.map((code) => names.get(code) ?? code) };
  const until = formatDeadline(new Date(follow.askedAt.getTime() + CONFIRM_MS));
  const text =
    follow.status === 'ASKED'
      ? followConfirmLetter({
          ...about,
          until,
          address: fullAddress(paths.confirmFollow(await linkOf(tx, 'confirm', follow.id))),
        })
      : alreadyFollowedLetter({
          ...about,
          end: fullAddress(paths.endFollowing(await linkOf(tx, 'end', follow.followerId))),
        });
  await postLetter(tx, { to: { email, name: '' }, text }, now);
}

/** Two at the same moment are one follower. */
async function followerFor(tx: Tx, actor: Actor, { email, now }: { email: string; now: Date }): Promise<string> {
  const who = isPerson(actor) ? { personId: actor.personId } : { email };
  await takeTurn(tx, `follower:${actor.personId ?? email}`);
  const known = await tx.follower.findFirst({ where: { ...who, endedAt: null }, select: { id: true } });
  return known?.id ?? (await tx.follower.create({ data: { ...who, createdAt: now }, select: { id: true } })).id;
}
