import { CellChecks, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { FundKind } from '@/lib/db/generated/enums';
import { formatPercent } from '@/lib/kernel/money';
import type { PortfolioFloor } from '@/lib/plans/terms/terms';
import { moneyValue } from '@/lib/rounds/settings/floors-form';
import { getTranslator } from '@/lib/web/messages';
import { type EditableRound, type RoundPartProps, SettingsForm } from './settings-form';

/** Floors of the portfolio, under the funding lines they are about. */
export async function FloorsForm({ round, action }: RoundPartProps) {
  const [t, funds] = [await getTranslator('rounds'), await getTranslator('funds')];
  const money = moneyOf(round, (kind) => t('floors.ofKind', { kind: funds(`kinds.${kind}`) }));
  const asChoices = round.categories.map(({ code, name }) => ({ value: code, label: name }));
  const rows: (PortfolioFloor | undefined)[] = round.terms.portfolioFloors;
  return (
    <section aria-labelledby="floors-title" className="mt-10">
      <h3 id="floors-title" className="mb-2">
        {t('floors.title')}
      </h3>
      <p className="mb-4 max-w-text text-ink-soft">{t('floors.hint')}</p>
      {round.funding.length === 0 || round.categories.length === 0 ? (
        <p>{t('floors.notYet')}</p>
      ) : (
        <SettingsForm
          at={{ roundId: round.id, planVersion: round.plan.version }}
          mayEdit={round.mayEdit}
          action={action}
          id="floors"
          submit={t('floors.save')}
        >
          <RowList
            legend={t('floors.legend')}
            hint={t('floors.rowHint')}
            rows={rows}
            empty={1}
            rowLabel={(number) => t('floors.row', { number })}
            columns="minmax(0,1fr)"
          >
            {(floor, index) => (
              <div className="grid gap-y-2 border-b border-line pb-3">
                <div className="grid gap-x-2 gap-y-1 desk:grid-cols-[minmax(0,1fr)_8rem]">
                  <CellInput name={`floors.${index}.label`} label={t('floors.label')} defaultValue={floor?.label} />
                  <CellInput
                    numeric
                    name={`floors.${index}.min`}
                    label={t('floors.min')}
                    defaultValue={floor && formatPercent(floor.minBp)}
                  />
                </div>
                <CellSelect
                  name={`floors.${index}.of`}
                  label={t('floors.of')}
                  defaultValue={floor && moneyValue(floor.of)}
                >
                  {money.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </CellSelect>
                <CellChecks
                  name={`floors.${index}.categories`}
                  label={t('floors.categories')}
                  options={asChoices}
                  checked={floor?.categoryCodes ?? []}
                />
              </div>
            )}
          </RowList>
        </SettingsForm>
      )}
    </section>
  );
}

/** The kinds and the funds that pay in this round, each once. */
function moneyOf(
  { funding }: EditableRound,
  kindLabel: (kind: FundKind) => string,
): { value: string; label: string }[] {
  const kinds = [...new Set(funding.map(({ fund }) => fund.kind))];
  return [
    ...kinds.map((kind) => ({ value: `kind:${kind}`, label: kindLabel(kind) })),
    ...funding.map(({ fund }) => ({ value: `fund:${fund.id}`, label: fund.name })),
  ];
}
