'use client';

import { Select } from '@/components/ui/input';
import type { Joiner } from '@/lib/forms/expressions/patterns/row-tests';

type JoinerSelectProps = { label: string; all: string; any: string; value: Joiner; onChange: (joiner: Joiner) => void };

/** How several conditions hang together. */
export function JoinerSelect({ label, all, any, value, onChange }: JoinerSelectProps) {
  return (
    <Select
      aria-label={label}
      className="mb-1 max-w-[16rem]"
      value={value}
      onChange={({ target }) => onChange(target.value === 'or' ? 'or' : 'and')}
    >
      <option value="and">{all}</option>
      <option value="or">{any}</option>
    </Select>
  );
}
