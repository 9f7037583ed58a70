import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { openSaid } from '@/lib/vault/said';
import { type EntryRow, entryList, entryRowSelect, inTheseWords } from './entry-list';
import { idsOfName, namesOfEntries } from './names-of-entries';
import { chainSees, entrySees } from './sees';

/** One page of the trail, for an audit administrator: every entry where they audit, whatever it tells of. */
export const trailEntries = query({
  name: 'chain.entries',
  input: askedOf(entryList),
  subject: holderOf('AUDIT_ADMINISTRATOR'),
  async run({ input: asked, actor, now, db }) {
    const cities = await citiesWithEntries(db, actor);
    const words = await wordsIn(db, asked);
    const page = await pageOf(entryList, asked, source(db, actor, { asked, now, cities, words }));
    const names = await namesOfEntries(db, page.rows);
    const rows = page.rows.map((row) => ({ ...row, name: names.get(row.entityId) ?? null }));
    return { asked, page: { ...page, rows }, cities, hidden: await hiddenComings(db, actor, { asked, now, words }) };
  },
});

/** The same entries as a file. */
export const trailEntriesFile = query({
  name: 'chain.entriesFile',
  input: askedOf(entryList),
  subject: holderOf('AUDIT_ADMINISTRATOR'),
  async run({ input: asked, actor, now, db }) {
    const cities = await citiesWithEntries(db, actor);
    const words = await wordsIn(db, asked);
    const about = citiesOf(actor, 'AUDIT_ADMINISTRATOR');
    return fileOf(
      entryList,
      { asked, source: inWords(db, source(db, actor, { asked, now, cities, words })) },
      { at: { now }, about },
    );
  },
});

type Narrowing = { asked: Asked<typeof entryList>; words: Prisma.TrailEntryWhereInput[] } & At;

/** What was looked for: a thing by what it is called, its number above all, never by what the database calls it. */
async function wordsIn(db: Tx, { filters: { q } }: Asked<typeof entryList>): Promise<Prisma.TrailEntryWhereInput[]> {
  return q === undefined ? [] : [inTheseWords(q, await idsOfName(db, q))];
}

/** How many sign-ins the page leaves out that are as it was asked in all else; null where it leaves out none. */
async function hiddenComings(db: Tx, actor: Actor, { asked, now, words }: Narrowing) {
  if (asked.filters.comings !== 'without') return null;
  const only = { ...asked, filters: { ...asked.filters, comings: 'only' as const } };
  return db.trailEntry.count({
    where: { AND: [entrySees.where(actor), ...narrowed(entryList, only, { now }), ...words] },
  });
}

type City = { id: string; name: string };

/** Of the country's hundreds of cities those that work here: their chain has begun. */
async function citiesWithEntries(db: Tx, actor: Actor): Promise<City[]> {
  const chains = await db.trailSeal.findMany({ where: { position: 1 }, select: { chain: true } });
  return db.region.findMany({
    where: { AND: [{ id: { in: chains.map(({ chain }) => chain) } }, chainSees.where(actor)] },
    orderBy: { code: 'asc' },
    select: { id: true, name: true },
  });
}

type Entries = Source<EntryRow, Prisma.TrailEntryWhereInput>;

const source = (db: Tx, actor: Actor, { asked, now, words, cities }: Narrowing & { cities: City[] }): Entries => ({
  where: [entrySees.where(actor), ...narrowed(entryList, asked, { now }), ...words],
  find: async (args) => {
    const rows = await db.trailEntry.findMany({ ...args, select: entryRowSelect });
    return rows.map((row) => ({
      ...row,
      city: cities.find(({ id }) => id === row.cityId)?.name ?? null,
      name: null,
      said: null,
    }));
  },
  count: (where) => db.trailEntry.count({ where }),
});

/** The same with what was written: only a file has it. */
const inWords = (db: Tx, entries: Entries): Entries => ({
  ...entries,
  find: async (args) => {
    const rows = await entries.find(args);
    const texts = await db.trailText.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    const said = await openSaid(
      db,
      rows.map(({ id, detail }) => ({ id, detail, text: textOf.get(id) ?? null })),
    );
    return rows.map((row, place) => ({ ...row, said: said[place] ?? null }));
  },
});
