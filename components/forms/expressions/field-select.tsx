'use client';

import { Select } from '@/components/ui/input';
import type { ReferenceField, ReferenceSchema } from '@/lib/forms/expressions/references';

type FieldSelectProps = {
  label: string;
  value: string;
  fits: (field: ReferenceField) => boolean;
  references: ReferenceSchema;
  choose: string;
  onChange: (value: string) => void;
};

/** A field of the form or of the profile; its value is 'form.budget'. */
export function FieldSelect({ label, value, fits, references, choose, onChange }: FieldSelectProps) {
  const groups = references
    .map((group) => ({ ...group, fields: group.fields.filter(fits) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <Select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{choose}</option>
      {groups.map((group) => (
        <optgroup key={group.key} label={group.label}>
          {group.fields.map((field) => (
            <option key={field.key} value={`${group.key}.${field.key}`}>
              {field.label}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
