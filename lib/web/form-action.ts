import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { isPerson } from '@/lib/kernel/actor';
import type { Command } from '@/lib/kernel/command';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { type Address, paths } from '@/lib/paths/paths';
import type { PlainTextKey } from '@/messages/typed';
import type { FormState } from './form-state';
import { getTranslator } from './messages';
import { readForm } from './read-form';
import { pathOfReferer } from './see-other';
import { commandContext, currentActor } from './session';
import { problemText } from './text-for';

/** After success: the address to go to, or a message key ('rounds.done.saved') to show in place. */
type Then<Result> = (result: Result) => PlainTextKey | Address;

/** Binds a command to a form. The command parses and authorises; this only carries there and back. */
export function formAction<Input, Result>(command: Command<Input, Result>, then: Then<Result>) {
  return async (_previous: FormState, data: FormData): Promise<FormState> => {
    const outcome = await attempt(command, data);
    if (outcome instanceof Refusal) return stateOf(outcome, data);
    const target = then(outcome);
    if (isAddress(target)) redirect(target);
    refresh();
    return { status: 'done', problems: [], message: (await getTranslator())(target), values: {} };
  };
}

const isAddress = (target: PlainTextKey | Address): target is Address => target.startsWith('/');

async function attempt<Input, Result>(command: Command<Input, Result>, data: FormData): Promise<Result | Refusal> {
  const context = await commandContext();
  try {
    return await command(readForm(data) as Input, context);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function stateOf(told: Refusal, data: FormData): Promise<FormState> {
  const refusal = (await isSessionOver(told))
    ? new Refusal('signed-out', [{ code: 'kernel.problems.sessionOver' }])
    : told;
  if (refusal.kind === 'not-found') notFound();
  if (refusal.kind === 'signed-out' && refusal.problems.length === 0) redirect(paths.signIn());
  const problems: Problem[] =
    refusal.problems.length > 0 ? refusal.problems : [{ code: `kernel.problems.${refusal.kind}` }];
  const t = await getTranslator();
  const sentences = problems.map((problem) => ({
    ...(problem.field === undefined ? {} : { field: problem.field }),
    text: problemText(t, problem),
  }));
  return { status: refusal.kind === 'conflict' ? 'conflict' : 'problems', problems: sentences, values: typedIn(data) };
}

/** Whoever posts from a page of the desk was signed in when it opened: what they typed must not vanish behind the sign-in. */
async function isSessionOver({ kind }: Refusal): Promise<boolean> {
  if (kind !== 'signed-out' && kind !== 'not-found') return false;
  return (
    !isPerson(await currentActor()) &&
    /^\/(?:office|my|review|observe|admin|account)\b/.test(pathOfReferer(await headers()))
  );
}

/** What was typed comes back to the form; files and secrets do not. */
function typedIn(data: FormData): FormState['values'] {
  const values: FormState['values'] = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION_') || /password|current|repeated/.test(name)) continue;
    const strings = data.getAll(name).filter((value) => typeof value === 'string');
    const [first] = strings;
    if (first !== undefined) values[name] = strings.length === 1 ? first : strings;
  }
  return values;
}
