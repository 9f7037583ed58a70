import 'server-only';
import { countStatements } from '@/lib/db/count-statements';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { currentRequestId, inRequest, newRequestId } from './request-id';
import { errorFacts, writeLog } from './write-log';

/** From here on somebody should look: a person waits a second for one step of a page. */
export const SLOW_MS = 1_000;

type Entry = { event: 'command' | 'query' | 'job'; name: string; actor: Actor; requestId?: string };

/**
 * Does the work of a door, or of a job, and writes its one line: what, how long, how many statements, what came of it, for whom, in which
 * request. An error that is no refusal carries the request's id away as its digest, which the error page shows.
 */
export function logged<Result>({ event, name, actor, requestId }: Entry, work: () => Promise<Result>): Promise<Result> {
  const id = requestId ?? currentRequestId() ?? newRequestId();
  return inRequest(id, async () => {
    const started = performance.now();
    const { result: settled, statements } = await countStatements(async () => (await Promise.allSettled([work()]))[0]);
    const ms = Math.round(performance.now() - started);
    const told = settled.status === 'fulfilled' ? { outcome: 'done' } : outcomeOf(settled.reason);
    writeLog({
      event,
      level: told.outcome === 'error' || ms >= SLOW_MS ? 'trouble' : 'info',
      name,
      ms,
      statements,
      ...told,
      ...(ms >= SLOW_MS ? { slow: true } : {}),
      actor: actor.kind,
      ...(actor.personId === null ? {} : { person: actor.personId }),
    });
    if (settled.status === 'fulfilled') return settled.value;
    throw withDigest(settled.reason, id);
  });
}

/** A refusal by its kind; anything else is a defect, told with its words. Its place is told once, by whoever answers the request. */
function outcomeOf(error: unknown): { outcome: string; problems?: string[]; error?: string } {
  if (error instanceof Refusal) return { outcome: error.kind, problems: error.problems.map(({ code }) => code) };
  return { outcome: 'error', error: errorFacts(error).error };
}

function withDigest(error: unknown, id: string): unknown {
  return error instanceof Refusal || !(error instanceof Error) ? error : Object.assign(error, { digest: id });
}
