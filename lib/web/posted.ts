import 'server-only';
import type { NextRequest } from 'next/server';
import { Refusal } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import type { Outcome } from './carry-out';
import type { FormAction, FormState } from './form-state';
import { seeOther } from './see-other';

/** An action made by `formAction`, as a document's form posts it: the outcome is answered by the document itself. */
export type PostedAction = FormAction & { outcomeOf: (data: FormData) => Promise<Outcome> };

/** What became of the last post: of which of the page's forms (there may be several of one action), and what it is told. */
export type Told = { action: string; form: string; state: FormState };

/** What stands around the parts of a document: its actions by name, what was told, and which form one stands in. */
export type AroundForms = {
  actions: Readonly<Record<string, FormAction>>;
  told: Told | null;
  current: { id: string; state: FormState } | null;
};

/** In every document's form, as its first field: its action's name and its own id on the page. */
export const FORM_NAME = '$form';

/** @throws Error when the document has not said that it offers this action */
export function formIn({ actions, told }: AroundForms, { action, id }: { action: FormAction; id: string }) {
  const name = Object.keys(actions).find((each) => actions[each] === action);
  if (name === undefined) throw new Error(`the form ${id} posts an action that its document does not offer`);
  const state = told?.action === name && told.form === id ? told.state : idle;
  return { name: `${name}/${id}`, state };
}

const idle: FormState = { status: 'idle', problems: [], values: {} };

/**
 * Does what was posted: an answer that leads away, or what the form is to be told with the status that says so. Reading the
 * body comes after the stamp of arrival (proxy.ts); what is larger than next.config.ts allows does not get here whole.
 * @throws Refusal 'not-found'
 */
export async function answerTo(
  actions: Readonly<Record<string, FormAction>>,
  request: NextRequest,
): Promise<Response | (Told & { status: number })> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const data = await formOf(request);
  const [name = '', form = ''] = String(data?.get(FORM_NAME) ?? '').split('/');
  const action = Object.hasOwn(actions, name) ? (actions[name] as PostedAction) : undefined;
  if (data === null || action === undefined) return new Response(null, { status: 400 });
  data.delete(FORM_NAME);
  const outcome = await action.outcomeOf(data);
  switch (outcome.kind) {
    case 'go':
      return seeOther(outcome.to);
    case 'sign-in':
      return seeOther(`${paths.signIn()}?asked=1`);
    case 'not-found':
      throw new Refusal('not-found');
    case 'stay':
      return { action: name, form, state: outcome.state, status: statusOf[outcome.state.status] };
  }
}

const statusOf = { idle: 200, done: 200, problems: 422, conflict: 409 } as const;

/** A form of another site may not act in this reader's name. */
function isFromHere({ headers }: NextRequest): boolean {
  const [site, origin] = [headers.get('sec-fetch-site'), headers.get('origin')];
  if (site !== null) return site === 'same-origin';
  return origin === null || (URL.canParse(origin) && new URL(origin).host === hostOf(headers));
}

const hostOf = (headers: Headers): string | null => headers.get('x-forwarded-host') ?? headers.get('host');

async function formOf(request: NextRequest): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}
