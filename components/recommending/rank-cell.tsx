import { type FormRoom, fieldError, partsOf } from '@/components/forms/field-view';
import { InForm } from '@/components/forms/in-form';
import { typedValue } from '@/components/forms/typed-value';
import { Input } from '@/components/ui/input';

type RankCellProps = {
  name: string /** What the column is called, where a phone shows none. */;
  head: string;
  label: string;
  rank: number | null;
};

/** Which place one has in the order: a figure in a row of a table, named for who does not see the row. */
export function RankCell(props: RankCellProps) {
  return <InForm>{(room) => cell(room, props)}</InForm>;
}

function cell(room: FormRoom, { name, head, label, rank }: RankCellProps) {
  const { control } = partsOf(room, { name });
  return (
    <>
      <span aria-hidden="true" className="text-ink-soft desk:hidden">
        {head}
      </span>
      <Input
        {...control}
        aria-label={label}
        autoComplete="off"
        inputMode="numeric"
        className="figures max-w-[5rem] text-right"
        defaultValue={typedValue(room.state, name, rank?.toString())}
      />
      {fieldError(room, { name })}
    </>
  );
}
