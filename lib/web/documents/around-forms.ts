import type { Outcome } from '../carry-out';
import { type FormAction, type FormState, idleFormState } from '../form-state';

/** An action made by `formAction`, as a document's form posts it: the outcome is answered by the document itself. */
export type PostedAction = FormAction & { outcomeOf: (data: FormData) => Promise<Outcome> };

/** What became of the last post: of which of the page's forms (there may be several of one action), and what it is told. */
export type Told = { action: string; form: string; state: FormState; status: number; isShown: boolean };

/** What stands around the parts of a document: its address, its actions by name, what was told, and which form one stands in. */
export type AroundForms = {
  /** The page's path with what its address says, without which table of it is asked for. */
  here: string;
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
  if (told?.action !== name || told.form !== id) return { name: `${name}/${id}`, state: idleFormState };
  told.isShown = true;
  return { name: `${name}/${id}`, state: told.state };
}

/**
 * Said by components/enhance, which posts in the reader's place and keeps what they typed until it has an answer: it is
 * told where to go instead of being led there, and a session that ended is a sentence over the form as it stands.
 */
export const POSTED_BY_SCRIPT = 'x-posted-by';
export const GO_TO = 'x-go-to';
