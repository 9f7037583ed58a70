import { getTranslator } from '@/lib/web/messages';
import { FormBody, type FormBodyProps } from './form-body';
import { formWords } from './form-words';

/**
 * The only form that changes something: works without JavaScript, keeps what was typed, says every problem.
 * `action` comes from `formAction(...)`, bound to what the address already knows; `id` is unique on the page and
 * prefixes its fields' ids; `clearWhenDone` empties a form that adds one more of something.
 */
export async function Form(props: Omit<FormBodyProps, 'words'>) {
  return <FormBody {...props} words={formWords(await getTranslator('ui'))} />;
}
