import { Words } from '@/components/ui/words';
import { FormBody, type FormBodyProps } from './form-body';

/**
 * The only form that changes something: works without JavaScript, keeps what was typed, says every problem.
 * `action` comes from `formAction(...)`, bound to what the address already knows; `id` is unique on the page and
 * prefixes its fields' ids; `clearWhenDone` empties a form that adds one more of something.
 */
export function Form(props: FormBodyProps) {
  return (
    <Words of={['ui.form']}>
      <FormBody {...props} />
    </Words>
  );
}
