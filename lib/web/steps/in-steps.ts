import 'server-only';
import type { Command } from '@/lib/kernel/command';
import type { Problem } from '@/lib/kernel/refusal';
import { carryOut, sentencesOf, typedIn } from '../carry-out';
import type { PostedAction } from '../documents/around-forms';
import type { FormState } from '../form-state';
import { readForm } from '../read-form';
import { GO, STEP } from './step-fields';

type Steps<Asked> = {
  steps: readonly string[];
  /** What keeps somebody on this page, as far as the page alone tells. */
  problemsIn: (step: string, typed: Record<string, unknown>) => Problem[];
  /** What is asked of the house before one goes on from a page; where it refuses, one stays. */
  asks?: Readonly<Record<string, Command<Asked, unknown>>>;
};

/**
 * An action whose form is asked page by page. Nothing is kept here meanwhile: every page carries what was typed on the
 * others, so it works without script and leaves nothing half-written. The button says where to: on, back, or to a page by name.
 */
export function inSteps<Asked>(last: PostedAction, { steps, problemsIn, asks = {} }: Steps<Asked>): PostedAction {
  const outcomeOf = async (data: FormData): ReturnType<PostedAction['outcomeOf']> => {
    const [go, place] = [data.get(GO), Math.max(0, steps.indexOf(String(data.get(STEP))))];
    const named = typeof go === 'string' ? steps.indexOf(go) : -1;
    if (go !== 'on' && go !== 'back' && named < 0) return last.outcomeOf(data);
    const stay = { kind: 'stay' } as const;
    const step = steps[place] ?? '';
    // What is still empty is offered by the page: what was typed before may tell it.
    const typed = Object.entries(typedIn(data)).filter(([name, value]) => name !== GO && value !== '');
    const at = (next: number): FormState['values'] => ({ ...Object.fromEntries(typed), [STEP]: steps[next] ?? step });
    if (named >= 0) return { ...stay, state: { status: 'onward', problems: [], values: at(named) } };
    if (go === 'back') return { ...stay, state: { status: 'onward', problems: [], values: at(place - 1) } };
    const problems = await sentencesOf(problemsIn(step, readForm(data)), data);
    const told = problems.length > 0 ? problems : await refusals(asks[step], data);
    if (told.length > 0) return { ...stay, state: { status: 'problems', problems: told, values: at(place) } };
    return { ...stay, state: { status: 'onward', problems: [], values: at(place + 1) } };
  };
  const called = async (_previous: FormState, data: FormData) => last(_previous, data);
  return Object.assign(called, { outcomeOf });
}

async function refusals<Asked>(command: Command<Asked, unknown> | undefined, data: FormData) {
  if (command === undefined) return [];
  const outcome = await carryOut(command, () => '/', data);
  return outcome.kind === 'stay' ? outcome.state.problems : [];
}
