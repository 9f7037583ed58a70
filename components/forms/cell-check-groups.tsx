'use client';

import { FieldError, useField } from './field';
import { useForm } from './form-context';
import { typedValues } from './typed-value';

type Question = { label: string; options: readonly { value: string; label: string }[] };
type CellCheckGroupsProps = {
  name: string;
  label: string;
  questions: readonly Question[];
  checked: readonly string[];
};

/** Ticks of one name under the questions they answer; folded until somebody wants one. */
export function CellCheckGroups({ name, label, questions, checked }: CellCheckGroupsProps) {
  const { state } = useForm();
  const { control } = useField({ name, hint: undefined, required: false });
  const ticked = typedValues(state, name, [...checked]);
  return (
    <details className="mt-1" open={ticked.length > 0}>
      <summary className="text-small text-accent">{label}</summary>
      <div id={control.id} className="mt-1 grid gap-y-1">
        {questions.map((question) => (
          <fieldset key={question.label} className="grid gap-x-3 desk:grid-cols-[14rem_minmax(0,1fr)]">
            <legend className="contents">
              <span className="text-table desk:pt-1.5">{question.label}</span>
            </legend>
            <div className="flex flex-wrap gap-x-4">
              {question.options.map((option) => (
                <label key={option.value} className="choice">
                  <input
                    type="checkbox"
                    name={name}
                    value={option.value}
                    defaultChecked={ticked.includes(option.value)}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <FieldError name={name} />
    </details>
  );
}
