import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Command } from '@/lib/kernel/command';
import { carryOut, type Then } from './carry-out';
import type { PostedAction } from './documents/around-forms';
import type { FormState } from './form-state';
import { pathOfReferer } from './see-other';
import { signInFor } from './way-back';

/** Binds a command to a form, of a page with parts that live in the browser (which calls it) or of a document (which posts it). */
export function formAction<Input, Result>(command: Command<Input, Result>, then: Then<Result>): PostedAction {
  const outcomeOf = (data: FormData) => carryOut(command, then, data);
  const called = async (_previous: FormState, data: FormData): Promise<FormState> => {
    const outcome = await outcomeOf(data);
    if (outcome.kind === 'go') redirect(outcome.to);
    if (outcome.kind === 'sign-in') redirect(signInFor(pathOfReferer(await headers())));
    if (outcome.kind === 'not-found') notFound();
    if (outcome.state.status === 'done') refresh();
    return outcome.state;
  };
  return Object.assign(called, { outcomeOf });
}
