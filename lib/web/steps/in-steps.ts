import 'server-only';
import type { Problem } from '@/lib/kernel/refusal';
import { sentencesOf, typedIn } from '../carry-out';
import type { PostedAction } from '../documents/around-forms';
import type { FormState } from '../form-state';
import { readForm } from '../read-form';
import { GO, STEP } from './step-fields';

type Steps = {
  steps: readonly string[];
  /** What keeps somebody on this page. */
  problemsIn: (step: string, typed: Record<string, unknown>) => Problem[] | Promise<Problem[]>;
};

/**
 * An action whose form is asked page by page. Nothing is kept here meanwhile: every page carries what was typed on the
 * others, so it works without script and leaves nothing half-written.
 */
export function inSteps(last: PostedAction, { steps, problemsIn }: Steps): PostedAction {
  const outcomeOf = async (data: FormData): ReturnType<PostedAction['outcomeOf']> => {
    const [go, place] = [data.get(GO), Math.max(0, steps.indexOf(String(data.get(STEP))))];
    if (go !== 'on' && go !== 'back') return last.outcomeOf(data);
    const problems = go === 'on' ? await problemsIn(steps[place] ?? '', readForm(data)) : [];
    const next = problems.length > 0 ? place : place + (go === 'on' ? 1 : -1);
    // What is still empty is offered by the page: what was typed before may tell it.
    const typed = Object.entries(typedIn(data)).filter(([name, value]) => name !== GO && value !== '');
    const values: FormState['values'] = { ...Object.fromEntries(typed), [STEP]: steps[next] ?? steps[place] ?? '' };
    const status = problems.length > 0 ? 'problems' : 'onward';
    return { kind: 'stay', state: { status, problems: await sentencesOf(problems, data), values } };
  };
  const called = async (_previous: FormState, data: FormData) => last(_previous, data);
  return Object.assign(called, { outcomeOf });
}
