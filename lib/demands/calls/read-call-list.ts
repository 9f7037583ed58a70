import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { citiesOf, type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { callSees } from '../sees';
import { type CallRow, callList, callRowSelect } from './call-list';

type AskedList = Asked<typeof callList>;

/** One page of the demand calls of the actor's regions. */
export const officeDemandCalls = (actor: Actor, asked: AskedList, at: At) =>
  pageOf(callList, asked, source(actor, asked, at));

/** The same calls as a file; nothing for whoever works in no office. */
export async function demandCallsFile({ actor, query, now }: FileAsk) {
  const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
  if (about.length === 0) return null;
  const asked = readAsked(callList, query);
  return fileOf(callList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

const source = (actor: Actor, asked: AskedList, at: At): Source<CallRow, Prisma.DemandCallWhereInput> => ({
  where: [callSees.where(actor), ...narrowed(callList, asked, at)],
  find: (args) => db.demandCall.findMany({ ...args, select: callRowSelect }),
  count: (where) => db.demandCall.count({ where }),
});
