import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { hasPost } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { onOneLine } from '@/lib/kernel/typed/clean-text';
import { withQuery } from '@/lib/kernel/with-query';
import { bigramsOf } from '@/lib/lists/bigrams';
import { numberParts } from '@/lib/lists/number-parts';
import { paths } from '@/lib/paths/paths';
import type { Finder } from './finder';
import { administrationFinders } from './finders/administration';
import { officeFinders } from './finders/office';
import { ownFinders } from './finders/own';
import { publicFinders } from './finders/public';
import { settingsFinders } from './finders/settings';
import { type Group, type Kind, kinds, MOST, SHOWN } from './found';
import { isExactly, ranked } from './rank';
import { reachOf } from './reach';

/** Words longer than this name nothing. */
const LONGEST = 100;

const searchAddress = z.object({
  q: z
    .string()
    .transform((words) => onOneLine(words).slice(0, LONGEST))
    .catch(''),
  /** One kind alone, as much of it as is read. */
  kind: z.enum(kinds).optional().catch(undefined),
  /** What everybody may see, for whoever has a desk that looks among its own. */
  in: z.literal('public').optional().catch(undefined),
});

const behindSignIn: readonly Finder[] = [
  ...ownFinders,
  ...officeFinders,
  ...settingsFinders,
  ...administrationFinders,
].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Kinds of which there are so many that they are looked for where an office works, and not everywhere. */
const inReach: readonly Kind[] = ['applications', 'demands', 'organisations'];

/**
 * What somebody finds by words or a part of a number, among all that they may see: each kind through the sentence that its
 * own list is cut by. Whoever works in an office looks among what is the office's, all others among what is public too.
 * Words of one character that are no digit are not looked for.
 */
export const everythingFound = query({
  name: 'search.everything',
  input: searchAddress,
  subject: oneself,
  async run({ db, actor, now, input: { q, kind, in: place } }) {
    const isPublic = place === 'public';
    const own = isPublic ? [] : behindSignIn.filter(({ may }) => may(actor));
    const isOffice = hasPost(actor);
    const finders = [...own, ...(isPublic || !isOffice ? publicFinders : [])];
    const isTooShort = bigramsOf(q).length === 0 && numberParts(q).length === 0;
    const asked = isTooShort ? [] : finders.filter((finder) => kind === undefined || finder.kind === kind);
    const reach = await reachOf(
      db,
      actor,
      asked.some(({ kind: each }) => inReach.includes(each)),
    );
    const asking = { actor, now, q, reach };
    const groups = await Promise.all(asked.map((finder) => groupOf(db, finder, { ...asking, kind, place })));
    return {
      q,
      isTooShort,
      kind: kind ?? null,
      searched: finders.map((finder) => finder.kind),
      groups: foremost(
        groups.filter(({ count }) => count > 0),
        q,
      ),
      /** Where the public pages are searched, for whoever has looked among their own. */
      elsewhere: isOffice && !isPublic && q !== '' ? withQuery(paths.search(), { q, in: 'public' }) : null,
    };
  },
});

export type EverythingFound = Awaited<ReturnType<typeof everythingFound>>;

type Asking = Parameters<Finder['find']>[1] & { kind: string | undefined; place: 'public' | undefined };

async function groupOf(db: Tx, { kind, find, list }: Finder, asking: Asking): Promise<Group> {
  const { q, place } = asking;
  const found = await find(db, asking);
  const [isAlone, isMore] = [asking.kind !== undefined, found.length > MOST];
  const shown = isAlone ? MOST : SHOWN;
  const alone = isAlone ? null : withQuery(paths.search(), { q, kind, in: place });
  return {
    kind,
    hits: ranked(found, q).slice(0, shown),
    count: Math.min(found.length, MOST),
    isMore,
    href: found.length <= shown ? null : list === null ? alone : list(asking),
  };
}

/** A kind in which something is called exactly so stands before those that only have the words. */
function foremost(groups: Group[], q: string): Group[] {
  const place = ({ hits }: Group): number => (hits.some((hit) => isExactly(hit, q)) ? 0 : 1);
  return groups.toSorted((a, b) => place(a) - place(b));
}
