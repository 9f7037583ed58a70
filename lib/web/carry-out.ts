import 'server-only';
import { headers } from 'next/headers';
import { isPerson } from '@/lib/kernel/actor';
import type { Command } from '@/lib/kernel/command';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { isSecret } from '@/lib/kernel/typed/clean-input';
import type { Address } from '@/lib/paths/address';
import { wayBack } from '@/lib/paths/way-back';
import type { PlainTextKey } from '@/messages/typed';
import type { FormProblem, FormState } from './form-state';
import { getTranslator, type Translate } from './messages';
import { isFormsOwn, NEXT, ONCE, readForm } from './read-form';
import { pathOfReferer } from './see-other';
import { commandContext, currentActor } from './session';
import { problemText } from './wording/text-for';

/** After success: the address to go to, or a message key ('rounds.done.saved') to show in place. */
export type Then<Result> = (result: Result) => After | Promise<After>;
type After = PlainTextKey | Address | Shown | Said;
/** Said in place, with lines that no later page shows again. */
type Shown = { told: PlainTextKey; once: string[] };

/** Said in place, with what it is about; an answer that was asked for has its facts, and is no success for itself. */
type Said = { say: (t: Translate) => string; answer?: FormState['answer'] };

export type Outcome =
  | { kind: 'go'; to: Address }
  /** The form is shown again, with what it is told. */
  | { kind: 'stay'; state: FormState }
  | { kind: 'not-found' }
  | { kind: 'sign-in' };

/** Hands a posted form to its command. The command parses and authorises; this only carries there and back. */
export async function carryOut<Input, Result>(
  command: Command<Input, Result>,
  then: Then<Result>,
  data: FormData,
): Promise<Outcome> {
  const context = { ...(await commandContext()), once: String(data.get(ONCE) ?? '') };
  try {
    const after = await then(await command(readForm(data) as Input, context));
    const shown = typeof after === 'string' ? { told: after } : after;
    const once = 'once' in shown ? shown.once : [];
    // What only this answer shows is shown, wherever one wanted to go on to.
    const next = once.length > 0 ? null : wayBack(data.get(NEXT));
    if (next !== null) return { kind: 'go', to: next };
    if ('say' in shown) return said(shown.say(await getTranslator()), once, shown.answer);
    const { told } = shown;
    return isAddress(told) ? { kind: 'go', to: told } : said((await getTranslator())(told), once);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, data);
    throw error;
  }
}

const said = (message: string, once: string[], answer?: FormState['answer']): Outcome => ({
  kind: 'stay',
  state: {
    status: 'done',
    problems: [],
    message,
    ...(once.length > 0 ? { once } : {}),
    ...(answer ? { answer } : {}),
    values: {},
  },
});

const isAddress = (target: PlainTextKey | Address): target is Address => target.startsWith('/');

async function refused(told: Refusal, data: FormData): Promise<Outcome> {
  const isOver = await isSessionOver(told);
  const refusal = isOver ? new Refusal('signed-out', [{ code: 'kernel.problems.sessionOver' }]) : told;
  if (refusal.kind === 'not-found') return { kind: 'not-found' };
  if (refusal.kind === 'signed-out' && refusal.problems.length === 0) return { kind: 'sign-in' };
  const problems: Problem[] =
    refusal.problems.length > 0 ? refusal.problems : [{ code: `kernel.problems.${refusal.kind}` }];
  const sentences = await sentencesOf(problems, data);
  const status = refusal.kind === 'conflict' ? 'conflict' : 'problems';
  const values = typedIn(data);
  return { kind: 'stay', state: { status, problems: sentences, values, ...(isOver ? { isSessionOver: true } : {}) } };
}

const MISSING = 'kernel.problems.required';

/** What any field may lack or get wrong, so that its sentence names none. */
const isOfAnyField = ({ code }: Problem): boolean => code.startsWith('kernel.problems.');

/** Nothing was chosen or written: a schema that knows only what it takes calls that no valid value. */
const isMissing = ({ code, field = '' }: Problem, data: FormData): boolean =>
  code === MISSING ||
  (code === 'kernel.problems.invalidValue' && data.has(field) && data.getAll(field).every((value) => value === ''));

/** Whoever posts from a page of the desk was signed in when it opened: what they typed must not vanish behind the sign-in. */
async function isSessionOver({ kind }: Refusal): Promise<boolean> {
  if (kind !== 'signed-out' && kind !== 'not-found') return false;
  return (
    !isPerson(await currentActor()) &&
    /^\/(?:office|my|review|observe|admin|account)\b/.test(pathOfReferer(await headers()))
  );
}

/** Problems with what was posted, in the reader's words. */
export async function sentencesOf(problems: readonly Problem[], data: FormData): Promise<FormProblem[]> {
  const t = await getTranslator();
  return problems.map((problem): FormProblem => {
    const { field, href } = problem;
    if (field === undefined) return { text: problemText(t, problem), ...(href && { href }) };
    const says = isMissing(problem, data) ? 'missing' : isOfAnyField(problem) ? 'wrong' : undefined;
    const told = says === 'missing' ? ({ code: MISSING } as const) : problem;
    return { field, text: problemText(t, told), ...(says && { says }) };
  });
}

/** What was typed comes back to the form; files and secrets do not. */
export function typedIn(data: FormData): FormState['values'] {
  const values: FormState['values'] = {};
  for (const name of new Set(data.keys())) {
    if (isFormsOwn(name) || isSecret(name)) continue;
    const strings = data.getAll(name).filter((value) => typeof value === 'string');
    const [first] = strings;
    if (first !== undefined) values[name] = strings.length === 1 ? first : strings;
  }
  return values;
}
