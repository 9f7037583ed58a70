import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { Query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { requestIdOf } from '@/lib/log/request-id';
import { onceARequest } from './once-a-request';
import { currentActor } from './session';

/** The moment of this request: everything on a page is judged by one clock. */
export const requestNow = onceARequest(() => new Date());

const answers = onceARequest(() => new Map<string, Promise<unknown>>());

/**
 * Asks a query for whoever is looking at the page, at most once a request: head, body and parts of a page share the
 * answer. What is not found shows the page that says so.
 */
export async function ask<Address, Result>(query: Query<Address, Result>, address: Address): Promise<Result> {
  const asker = { actor: await currentActor(), now: requestNow(), requestId: requestIdOf(await headers()) };
  const [known, question] = [answers(), query.questionOf(address)];
  const answer = (known.get(question) as Promise<Result> | undefined) ?? query(address, asker);
  known.set(question, answer);
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') notFound();
    throw error;
  }
}
