import { SelectField } from '@/components/forms/fields';

type ChairOrderProps = {
  /** Of the fields, before their place. */
  name: string;
  title: string;
  hint: string;
  /** What the field of a place is called. */
  placeOf: (place: number) => string;
  choose: string;
  equals: readonly { id: string; number: string | null; title: string }[];
};

/** The chair's order of those whom the rules cannot tell apart, one field for each place. */
export function ChairOrder({ name, title, hint, placeOf, choose, equals }: ChairOrderProps) {
  return (
    <fieldset className="mb-5">
      <legend className="font-medium">{title}</legend>
      <p className="mb-3 max-w-text text-table text-ink-soft">{hint}</p>
      {equals.map(({ id }, index) => (
        <SelectField key={id} name={`${name}.${index}`} label={placeOf(index + 1)} required defaultValue="">
          <option value="">{choose}</option>
          {equals.map((one) => (
            <option key={one.id} value={one.id}>
              {[one.number, one.title].filter(Boolean).join(' ')}
            </option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
