import { BEGINNING, type SealedEntry, sealHash } from './seal-hash';

/** What is wrong with a row: 'root' where a published or kept root names another hash than the chain has. */
export type Fault = 'changed' | 'missing' | 'inserted' | 'reordered' | 'root';

/** The first row of a chain that does not hold; `entryId` null where the seal itself is gone. */
export type Break = { chain: string; position: number | null; entryId: string | null; fault: Fault };

/** A seal with its entry, null where that is gone. */
export type SealRow = { position: number; entryId: string; hash: string; entry: SealedEntry | null };

/** How far a chain was found to hold: its last row, and the hash before that. */
export type Head = { position: number; hash: string; entryId: string | null; before: string };

export const noHead: Head = { position: 0, hash: BEGINNING, entryId: null, before: BEGINNING };

type Window = { chain: string; head: Head; rows: readonly SealRow[] };

/** Follows the rows from the head on. What follows the broken row helps to tell what was done to it. */
export function firstBreak({ chain, head, rows }: Window): { head: Head; broken: Break | null } {
  let last = head;
  for (const [index, row] of rows.entries()) {
    const broken = breakAt(chain, last, rows.slice(index, index + LOOK_AHEAD));
    if (broken !== null) return { head: last, broken };
    last = { position: row.position, hash: row.hash, entryId: row.entryId, before: last.hash };
  }
  return { head: last, broken: null };
}

/** So far a row that changed places is looked for. */
export const LOOK_AHEAD = 200;

function breakAt(chain: string, head: Head, [row, ...rest]: readonly SealRow[]): Break | null {
  const position = head.position + 1;
  if (row === undefined) return null;
  if (row.position !== position) return { chain, position, entryId: null, fault: 'missing' };
  const at = { chain, position, entryId: row.entryId };
  if (row.entry === null) return { ...at, fault: 'missing' };
  const own: Step = { chain, position, previous: head.hash };
  if (follows(own, row)) return null;
  // The row before followed its own, but so does this one: that one was put between.
  if (position > 1 && follows({ chain, position: position - 1, previous: head.before }, row))
    return { chain, position: position - 1, entryId: head.entryId, fault: 'inserted' };
  return { ...at, fault: faultOf(own, row, rest) };
}

function faultOf(own: Step, row: SealRow, rest: readonly SealRow[]): Fault {
  const [next] = rest;
  if (next !== undefined && follows(own, next))
    return follows({ ...own, position: own.position + 1, previous: next.hash }, row) ? 'reordered' : 'inserted';
  const isHere = ({ entry, hash }: SealRow): boolean => {
    const here = entry === null ? null : sealHash(own, entry);
    return here === hash || here === row.hash;
  };
  return rest.some(isHere) ? 'reordered' : 'changed';
}

type Step = { chain: string; position: number; previous: string };

const follows = (step: Step, { entry, hash }: SealRow): boolean => entry !== null && sealHash(step, entry) === hash;
