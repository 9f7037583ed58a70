import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import type { FormAction, FormState } from './form-state';

type Sent = {
  previous: FormState;
  data: FormData;
  textWhenLost: string;
  /** The site was renewed while the page stood open and knows this page's forms no longer: keeps what was typed, and says so. */
  whenOutdated: () => string;
};

/** Calls a server action from the browser; a broken line or server becomes a message over the untouched form, never a lost page. */
export async function sendForm(action: FormAction, sent: Sent): Promise<FormState> {
  try {
    return await action(sent.previous, sent.data);
  } catch (error) {
    unstable_rethrow(error);
    const isOutdated = unstable_isUnrecognizedActionError(error);
    const message = isOutdated ? sent.whenOutdated() : sent.textWhenLost;
    return { status: 'problems', problems: [], message, values: {} };
  }
}
