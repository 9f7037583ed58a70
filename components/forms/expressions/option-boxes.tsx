'use client';

import { Checkbox } from '@/components/ui/choice';
import type { ReferenceOption } from '@/lib/forms/expressions/references';

type OptionBoxesProps = {
  options: readonly ReferenceOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
};

/** Some of a field's options; kept in the order in which they stand. */
export function OptionBoxes({ options, values, onChange }: OptionBoxesProps) {
  return (
    <div className="flex max-h-[16rem] flex-wrap gap-x-4 overflow-y-auto">
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={values.includes(value)}
          onChange={({ target }) =>
            onChange(
              options
                .map((option) => option.value)
                .filter((each) => (each === value ? target.checked : values.includes(each))),
            )
          }
        />
      ))}
    </div>
  );
}
