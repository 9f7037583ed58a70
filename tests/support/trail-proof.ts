import type { z } from 'zod';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { freeTextIn } from './free-text';
import { pathsIn, valueAt } from './hostile-input';

/** What the trail must say; without `to` it must not tell of a move. Its entity is the first half of the command's name, or of the act's. */
export type Trace = {
  command?: string;
  entity?: string;
  entityId: string;
  cityId: string | null;
  from?: string;
  to?: string;
  /** Who it turned out to be, where nobody was signed in. */
  by?: string;
};

export async function entryIds(): Promise<string[]> {
  return (await db.trailEntry.findMany({ select: { id: true } })).map(({ id }) => id);
}

/** Inputs that are somebody's own: who, and how they are reached. Of places and things a name is none. */
const PERSONAL =
  /(^|\.)(submitterName|personName|objectorName|contactName|legalRepresentative|contact|phone|contactPhone|email|personEmail|contactEmail|bankAccountNumber|password)$/;

/** What an entry says of whoever called, or of the personal inputs of the call. */
export function personalIn({ by, input }: { by: Actor; input: unknown }, entry: Entry): string[] {
  const said = JSON.stringify([entry.detail, entry.actorName]);
  const own = by.personId === null ? [] : [by.name];
  const given = pathsIn(input)
    .filter((path) => PERSONAL.test(path))
    .map((path) => valueAt(input, path));
  return [...own, ...given].filter(
    (value): value is string => typeof value === 'string' && value.length > 1 && said.includes(value),
  );
}

/** What of the free text of the input stands in the entry, and what of its detail can be nothing but somebody's words. */
export function wordsIn({ input: schema }: { input: z.ZodType }, input: unknown, entry: Entry): string[] {
  const said = JSON.stringify(entry);
  const given = freeTextIn(schema, input).map((text) => text.trim());
  const kept = pathsIn(entry.detail).map((path) => valueAt(entry.detail, path));
  return [
    ...given.filter((text) => said.includes(JSON.stringify(text).slice(1, -1))),
    ...kept.filter((value) => typeof value === 'string').filter((value) => /[^\x21-\x7e]/.test(value)),
  ];
}

const traced = {
  detail: true,
  coalesce: true,
  ip: true,
  actorName: true,
  command: true,
  actorId: true,
  entity: true,
  entityId: true,
  cityId: true,
  fromState: true,
  toState: true,
} as const;

export const entriesBeyond = (earlier: string[]) =>
  db.trailEntry.findMany({ where: { id: { notIn: earlier } }, orderBy: { id: 'asc' }, select: traced });

export const entryOf = (
  name: string,
  actor: Actor,
  { command = name, entity, entityId, cityId, from, to, by }: Trace,
) => ({
  command,
  actorId: actor.personId ?? by ?? null,
  entity: entity ?? command.split('.')[0],
  entityId,
  cityId,
  move: to === undefined ? null : [from ?? null, to],
});

type Entry = Awaited<ReturnType<typeof entriesBeyond>>[number];

/** A state that stays, or of which only one side is told, is no move. */
export function withMove({
  fromState,
  toState,
  detail: _,
  actorName: _name,
  coalesce: _key,
  ip: _ip,
  ...entry
}: Entry) {
  return { ...entry, move: toState === null || toState === fromState ? null : [fromState, toState] };
}
