import 'server-only';
import type { NextRequest } from 'next/server';
import { isPerson } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { formOf } from '../form-of';
import type { FormAction } from '../form-state';
import { seeOther } from '../see-other';
import { currentActor } from '../session';
import { signInFor } from '../way-back';
import { FORM_NAME, GO_TO, POSTED_BY_SCRIPT, type PostedAction, type Told } from './around-forms';

/**
 * Does what was posted: an answer that leads away, or what the form is to be told with the status that says so. Reading the
 * body comes after the stamp of arrival (proxy.ts); what is larger than next.config.ts allows does not get here whole.
 * @throws Refusal 'not-found'
 */
export async function answerTo(
  actions: Readonly<Record<string, FormAction>>,
  request: NextRequest,
): Promise<Response | Told> {
  const data = await formOf(request);
  const [name = '', form = ''] = String(data?.get(FORM_NAME) ?? '').split('/');
  const action = Object.hasOwn(actions, name) ? (actions[name] as PostedAction) : undefined;
  if (data === null || action === undefined) return new Response(null, { status: 400 });
  data.delete(FORM_NAME);
  const byScript = request.headers.has(POSTED_BY_SCRIPT);
  const go = (to: string) => (byScript ? new Response(null, { status: 204, headers: { [GO_TO]: to } }) : seeOther(to));
  const outcome = await action.outcomeOf(data);
  if (outcome.kind === 'go') return go(outcome.to);
  if (outcome.kind === 'sign-in') {
    const { pathname, search } = request.nextUrl;
    return go(signInFor(`${pathname}${search}`));
  }
  if (outcome.kind === 'not-found') throw new Refusal('not-found');
  const { state } = outcome;
  if (byScript && state.isSessionOver && !isPerson(await currentActor()))
    return new Response(state.problems.map(({ text }) => text).join(' '), { status: 401 });
  return { action: name, form, state, status: statusOf[state.status], isShown: false };
}

const statusOf = { idle: 200, onward: 200, done: 200, problems: 422, conflict: 409 } as const;
