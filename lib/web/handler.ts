import 'server-only';
import type { NextRequest } from 'next/server';
import { isPerson } from '@/lib/kernel/actor';
import type { Context } from '@/lib/kernel/command';
import { type Problem, Refusal, refusalStatus } from '@/lib/kernel/refusal';
import { CONTENT_POLICY_HEADER } from './headers/content-policy';
import { getTranslator } from './messages';
import { plainPage } from './plain/plain-page';
import { isAway } from './plain/readiness';
import { commandContext } from './session';
import { problemText } from './wording/text-for';

type Door<Params> = { request: NextRequest; params: Params; context: Context };
type Spec<Params> = {
  /** Who may enter at all; what they may do there is the policy's business. */
  enter: 'anyone' | 'signed-in';
  run: (door: Door<Params>) => Promise<Response>;
};

/** A route handler: a door for machines and autosave, with the same commands and queries as the pages. */
export function handler<Params = Record<string, never>>({ enter, run }: Spec<Params>) {
  return async (request: NextRequest, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      const context = await commandContext();
      if (enter === 'signed-in' && !isPerson(context.actor)) throw new Refusal('signed-out');
      return ownOnly(await run({ request, params: await params, context }));
    } catch (error) {
      if (error instanceof Refusal) return ownOnly(await answer(error));
      if (isAway()) return plainPage(request, 'away');
      throw error;
    }
  };
}

/** Whatever does not say itself that it may be kept, or what it may load, is somebody's own and loads nothing. */
function ownOnly(response: Response): Response {
  const { headers } = response;
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
  if (!headers.has(CONTENT_POLICY_HEADER)) headers.set(CONTENT_POLICY_HEADER, "default-src 'none'");
  return response;
}

/** @throws Refusal 'invalid' when the body is not JSON or is larger than `maxBytes`. */
export async function readJson(request: NextRequest, maxBytes = 200_000): Promise<unknown> {
  const invalid = new Refusal('invalid', [{ code: 'kernel.problems.invalidValue' }]);
  const body = await request.text();
  if (body.length > maxBytes) throw invalid;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw invalid;
  }
}

async function answer(refusal: Refusal): Promise<Response> {
  const problems: Problem[] =
    refusal.problems.length > 0 ? refusal.problems : [{ code: `kernel.problems.${refusal.kind}` }];
  const t = await getTranslator();
  const told = problems.map((problem) => ({ field: problem.field ?? null, text: problemText(t, problem) }));
  return Response.json({ problems: told }, { status: refusalStatus[refusal.kind] });
}
