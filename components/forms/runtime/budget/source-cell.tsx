'use client';

import { Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { FunderProblem } from '@/lib/applications/filling/funder-sums';
import { rawSource, readSource } from '@/lib/forms/answers/budget-source';
import type { Funder } from '@/lib/forms/answers/funders';
import { CellProblem } from '../figure-cell';

type SourceCellProps = {
  name: string;
  label: string;
  value: string;
  /** Whom the application names; null where its form does not ask. */
  funders: readonly Funder[] | null;
  problem: FunderProblem | undefined;
  onChange: (value: string) => void;
};

/** Where the money of a line comes from: the round, one of those who pay beside it, or the applicant's own. */
export function SourceCell({ name, label, value, funders, problem, onChange }: SourceCellProps) {
  const t = useTranslations('forms.runtime');
  const { funder } = readSource(value);
  const named = funders ?? [];
  const isUnlisted = funder !== undefined && !named.some((each) => each.name === funder);
  const errorId = `${name}-error`;
  return (
    <>
      <Select
        name={name}
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : errorId}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="GRANT">{t('sourceGRANT')}</option>
        <option value="OWN">{t(named.length === 0 ? 'sourceOWN' : 'sourceOwnAlone')}</option>
        {named.map((each) => (
          <option key={each.name} value={rawSource({ source: 'OWN', funder: each.name })}>
            {each.name}
          </option>
        ))}
        {isUnlisted && <option value={value}>{funders === null ? funder : t('sourceUnlisted', { funder })}</option>}
      </Select>
      {problem !== undefined && <CellProblem id={errorId} problem={t(problem.problem, problem.values)} />}
    </>
  );
}
