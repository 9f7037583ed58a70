import type { Prisma } from '@/lib/db/generated/client';
import type { Json } from '@/lib/kernel/canonical-json';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import type { Said } from '@/lib/vault/said';
import { actIn, changeIn, EVERYWHERE, kindIn } from './act-words';
import { actsNamed } from './acts-named';
import { inWords } from './detail-words';
import { NO_CITY } from './seal-hash';

export const entryRowSelect = {
  id: true,
  at: true,
  actorName: true,
  actor: { select: { name: true } },
  command: true,
  entity: true,
  entityId: true,
  cityId: true,
  fromState: true,
  toState: true,
  detail: true,
  ip: true,
} satisfies Prisma.TrailEntrySelect;

/** An entry with the name of its city; null where it belongs to none. */
export type EntryRow = Prisma.TrailEntryGetPayload<{ select: typeof entryRowSelect }> & {
  city: string | null;
  /** What the thing is called that it is about; null where that is not known, or not asked. */
  name: string | null;
  /** What was written with it; null on the page, which does not show it. */
  said: Said;
};

/** What is mostly looked for; everything else is found by its words. */
const kinds = [
  'person',
  'appointment',
  'account',
  'attempt',
  'organisation',
  'round',
  'application',
  'demand',
  'expert',
  'fund',
  'coFunding',
  'export',
  'chain',
] as const;

/** Most entries of a day, and the least of what an auditor reads: left out until asked for. */
const comings = ['person.signIn', 'person.enterCode', 'person.signOut'];

const { list, search, choice, chips, code } = listOf<Prisma.TrailEntryWhereInput, EntryRow>();

/** As they are called now: entries name people by id, those of before by a name too. */
export const whoDid = ({ actor, actorName }: EntryRow): string | null => (actor?.name ?? actorName) || null;

/** `about` are the ids of what is called so. */
export const inTheseWords = (q: string, about: readonly string[]): Prisma.TrailEntryWhereInput => ({
  OR: [
    { actor: { name: containing(q) } },
    { actorName: containing(q) },
    { command: { in: actsNamed(q) } },
    { entityId: { in: [q, ...about] } },
  ],
});

/** The whole trail where somebody reads it, newest first. */
export const entryList = list({
  name: 'trailEntries',
  title: 'seals.entries.caption',
  empty: 'seals.entries.empty',
  filters: {
    /** Who, what, and what it is about by its name or number, which the reader looks up: `inTheseWords`. */
    q: search('seals.entries.search'),
    kind: choice({ label: 'seals.entries.kind', words: 'seals.entries.kinds', values: kinds }, (entity) => ({
      entity,
    })),
    city: code('seals.entries.city', (cityId) => ({ cityId: cityId === NO_CITY ? null : cityId })),
    comings: chips(
      { label: 'seals.entries.views', words: 'seals.entries.comings', values: ['without', 'only'] },
      (which) => ({ command: which === 'only' ? { in: comings } : { notIn: comings } }),
    ),
  },
  usual: { comings: 'without' },
  orders: { at: { by: 'at', kind: 'time' } },
  standing: { sort: 'at', order: 'desc' },
  columns: {
    at: { title: 'seals.entries.at', kind: 'time', order: 'at', width: '5rem', phone: 'state', value: ({ at }) => at },
    who: { title: 'seals.entries.who', kind: 'text', width: '9rem', value: whoDid },
    command: {
      title: 'seals.entries.command',
      kind: 'said',
      phone: 'title',
      value:
        ({ command }) =>
        (t) =>
          actIn(command, t),
    },
    change: {
      title: 'seals.entries.change',
      kind: 'said',
      value: (row) => (t) => changeIn(row, t),
    },
    about: {
      title: 'seals.entries.about',
      kind: 'said',
      value:
        ({ entity, entityId }) =>
        (t) =>
          [kindIn(entity, t), ...(entityId === EVERYWHERE ? [] : [entityId])].join(' '),
    },
    city: { title: 'seals.entries.city', kind: 'text', width: '6rem', phone: 'hidden', value: ({ city }) => city },
    ip: { in: 'file', title: 'seals.entries.ip', kind: 'text', value: ({ ip }) => ip || null },
    detail: {
      in: 'file',
      title: 'seals.entries.detail',
      kind: 'said',
      value:
        ({ detail }) =>
        (t) =>
          inWords(detail as Json, t),
    },
    said: {
      in: 'file',
      title: 'seals.entries.said',
      kind: 'said',
      value:
        ({ said }) =>
        (t) =>
          typeof said === 'string' ? '' : inWords(said, t),
    },
    lost: {
      in: 'file',
      title: 'seals.entries.lost',
      kind: 'word',
      words: 'trail.lost',
      value: ({ said }) => (typeof said === 'string' ? said : null),
    },
    id: { in: 'file', title: 'seals.entries.id', kind: 'text', value: ({ id }) => id },
  },
});
