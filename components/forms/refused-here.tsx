import { Fragment } from 'react';
import type { ButtonProps } from '@/components/ui/button';
import type { FormState } from '@/lib/web/form-state';

type RefusedHereProps = { state: FormState; button: Pick<ButtonProps, 'name' | 'value'> };

/**
 * Beside the button that was pressed: why the whole act was refused (closed meanwhile, changed by somebody else, no longer
 * allowed). What is wrong at a field stands there.
 */
export function RefusedHere({ state, button }: RefusedHereProps) {
  if (state.status !== 'problems' && state.status !== 'conflict') return null;
  const texts = [...new Set(state.problems.filter(({ field }) => field === undefined).map(({ text }) => text))];
  if (texts.length === 0 || !isPressed(state, button)) return null;
  return (
    <span data-tone="refused" className="refused-here toned col-span-full my-1.5 block max-w-[40em] basis-full">
      {texts.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && <br />}
          {text}
        </Fragment>
      ))}
    </span>
  );
}

/** Of several buttons a named one comes back with what was posted; the way on ($next) is another button for the same act. */
function isPressed({ values }: FormState, { name, value }: RefusedHereProps['button']): boolean {
  if (name === undefined) return true;
  return !name.startsWith('$') && values[name] === value;
}
