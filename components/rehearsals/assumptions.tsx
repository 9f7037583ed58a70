import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { readingAssumptions } from '@/lib/rehearsals/reading-time';
import { getTranslator } from '@/lib/web/messages';

type AssumptionsProps = {
  /** The address of the rehearsal. */
  page: string;
  expected: number;
  /** Where that number comes from. */
  basis: readonly string[];
  /** Parameters that stay as they are. */
  keep: Record<string, string>;
};

/** What the figures rest on; the number of applications is the officer's to change. */
export async function Assumptions({ page, expected, basis, keep }: AssumptionsProps) {
  const t = await getTranslator('rehearsals');
  return (
    <>
      <form action={page} className="no-print mb-3 flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          <span className="block text-small text-ink-soft">{t('expected')}</span>
          <Input
            name="expected"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={expected}
            className="figures max-w-[8rem] text-right"
          />
        </label>
        <Button type="submit">{t('again')}</Button>
      </form>
      <div className="mb-4 max-w-text text-table text-ink-soft">
        {basis.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{t('assumptions', readingAssumptions)}</p>
      </div>
    </>
  );
}
