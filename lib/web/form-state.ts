/**
 * What a server action hands back to its form. `problems` carry finished sentences in the reader's language; `values`
 * is what was typed, by field name, so that nothing is lost when the page comes back without JavaScript.
 */
export type FormState = {
  /** `onward`: a form in steps goes on with what was typed (in-steps.ts). */
  status: 'idle' | 'onward' | 'problems' | 'conflict' | 'done';
  problems: FormProblem[];
  message?: string;
  /** Lines that only this answer shows. */
  once?: string[];
  /** What was asked for: whether it is as one hopes, and its facts. */
  answer?: { isGood: boolean; facts: { term: string; value: string }[] };
  /** Whoever posted was signed in when the page opened and is no longer. */
  isSessionOver?: boolean;
  values: Record<string, string | string[]>;
};

export type FormProblem = {
  field?: string;
  text: string;
  /** Said where `text` alone does not tell which field it means: it stands at the field, and the summary names it. */
  says?: 'missing' | 'wrong';
  /** How the summary above the form tells it, and the id of the field it leads to: known where the form is at hand. */
  summary?: { text: string; at?: string };
  /** Where it is mended, when that is no field of the form. */
  href?: string;
};

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const idleFormState: FormState = { status: 'idle', problems: [], values: {} };
