import { CellChecks, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { FundKind } from '@/lib/db/generated/enums';
import { formatPercent } from '@/lib/kernel/money';
import type { MinimumShare } from '@/lib/plans/terms/terms';
import { moneyValue } from '@/lib/rounds/settings/shares-form';
import { getTranslator } from '@/lib/web/messages';
import { type EditableRound, type RoundPartProps, SettingsForm } from './settings-form';

/** Minimum shares of the portfolio, under the funding lines they are about. */
export async function SharesForm({ round, action }: RoundPartProps) {
  const [t, funds] = [await getTranslator('rounds'), await getTranslator('funds')];
  const money = moneyOf(round, (kind) => t('shares.ofKind', { kind: funds(`kinds.${kind}`) }));
  const asChoices = round.categories.map(({ code, name }) => ({ value: code, label: name }));
  const rows: (MinimumShare | undefined)[] = round.terms.minimumShares;
  return (
    <section aria-labelledby="shares-title" className="mt-10">
      <h3 id="shares-title" className="mb-2">
        {t('shares.title')}
      </h3>
      <p className="mb-4 max-w-text text-ink-soft">{t('shares.hint')}</p>
      {round.funding.length === 0 || round.categories.length === 0 ? (
        <p>{t('shares.notYet')}</p>
      ) : (
        <SettingsForm
          at={{ roundId: round.id, planVersion: round.plan.version }}
          action={action}
          id="shares"
          submit={t('shares.save')}
        >
          <RowList
            name="shares"
            legend={t('shares.legend')}
            hint={t('shares.rowHint')}
            rows={rows}
            empty={1}
            rowLabel={(number) => t('shares.row', { number })}
            addLabel={t('shares.add')}
            columns="minmax(0,1fr)"
          >
            {(minimum, index) => (
              <div className="grid gap-y-2 border-b border-line pb-3">
                <div className="grid gap-x-2 gap-y-1 desk:grid-cols-[minmax(0,1fr)_8rem]">
                  <CellInput name={`shares.${index}.label`} label={t('shares.label')} defaultValue={minimum?.label} />
                  <CellInput
                    numeric
                    name={`shares.${index}.min`}
                    label={t('shares.min')}
                    defaultValue={minimum && formatPercent(minimum.minBp)}
                  />
                </div>
                <CellSelect
                  name={`shares.${index}.of`}
                  label={t('shares.of')}
                  defaultValue={minimum && moneyValue(minimum.of)}
                >
                  {money.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </CellSelect>
                <CellChecks
                  name={`shares.${index}.categories`}
                  label={t('shares.categories')}
                  options={asChoices}
                  checked={minimum?.categoryCodes ?? []}
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
