import type { ComponentProps, ReactNode } from 'react';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />;
}

export function Radio(props: ChoiceProps) {
  return <Choice {...props} type="radio" />;
}

/** The whole line is the target. */
function Choice({ label, hint, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className="choice">
      <input {...rest} />
      <span>
        {label}
        {hint && (
          <span className="block text-table text-ink-soft" data-aside>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
