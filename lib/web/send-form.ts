import { unstable_rethrow } from 'next/navigation';
import type { FormAction, FormState } from './form-state';

/** Calls a server action from the browser; a broken line or server becomes a message over the untouched form, never a lost page. */
export async function sendForm(
  action: FormAction,
  sent: { previous: FormState; data: FormData; textWhenLost: string },
): Promise<FormState> {
  try {
    return await action(sent.previous, sent.data);
  } catch (error) {
    unstable_rethrow(error);
    return { status: 'problems', problems: [], message: sent.textWhenLost, values: {} };
  }
}
