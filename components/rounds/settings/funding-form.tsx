import { CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { Notice } from '@/components/ui/notice';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ofRound, type RoundPartProps, SettingsForm } from './settings-form';

export type UsableFund = {
  id: string;
  name: string;
  year: number;
  regionId: string;
  regionName: string;
  leftFen: bigint;
};

/** What a round is most likely paid from stands first: funds of its own region, of its own year. */
const likeliestFirst = (funds: readonly UsableFund[], round: { regionId: string; year: number }): UsableFund[] => {
  const far = ({ regionId, year }: UsableFund) => (regionId === round.regionId ? 0 : 2) + (year === round.year ? 0 : 1);
  return funds.toSorted((one, other) => far(one) - far(other));
};

/** Which funds pay how much. Lines of funds that belong to somebody else are shown, not edited. */
export async function FundingForm({ round, action, funds }: RoundPartProps & { funds: UsableFund[] }) {
  const t = await getTranslator('rounds');
  const usable = new Set(funds.map(({ id }) => id));
  const own = round.funding
    .filter(({ fundId }) => usable.has(fundId))
    .map(({ fundId, amountFen }) => ({ fundId, amount: formatYuan(amountFen) }));
  const others = round.funding.filter(({ fundId }) => !usable.has(fundId));
  const totalFen = sumFen(round.funding.map(({ amountFen }) => amountFen));
  return (
    <SettingsForm {...ofRound(round, 'funding')} action={action}>
      <p className="mb-4 max-w-text text-ink-soft">{t('funding.hint', { total: formatYuan(totalFen) })}</p>
      {others.length > 0 && (
        <Notice tone="closed" title={t('funding.others')} className="mb-4">
          <ul>
            {others.map(({ id, amountFen, fund }) => (
              <li key={id}>
                {t('funding.othersLine', { fund: fund.name, region: fund.region.name, amount: formatYuan(amountFen) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {funds.length === 0 && (
        <Notice tone="waiting" className="mb-4">
          {t('funding.noFunds')} <a href={paths.officeFunds()}>{t('funding.toFunds')}</a>
        </Notice>
      )}
      <RowList
        name="lines"
        begun
        legend={t('funding.lines')}
        rows={own}
        empty={3}
        rowLabel={(number) => t('rows.row', { number })}
        addLabel={t('funding.add')}
        columns="minmax(0,1fr)"
      >
        {(line, index) => (
          <>
            <CellSelect name={`lines.${index}.fundId`} label={t('funding.fund')} defaultValue={line?.fundId ?? ''}>
              <option value="">{t('funding.choose')}</option>
              {likeliestFirst(funds, round).map((fund) => (
                <option key={fund.id} value={fund.id}>
                  {t('funding.option', {
                    fund: fund.name,
                    year: String(fund.year),
                    region: fund.regionName,
                    left: formatYuan(fund.leftFen),
                  })}
                </option>
              ))}
            </CellSelect>
            {line && (
              // A phone's field has no room for the whole name.
              <p className="text-small text-ink-soft desk:hidden">{funds.find(({ id }) => id === line.fundId)?.name}</p>
            )}
            <CellInput
              numeric
              name={`lines.${index}.amount`}
              label={t('funding.amount')}
              className="desk:max-w-[12rem]"
              defaultValue={line?.amount}
            />
          </>
        )}
      </RowList>
    </SettingsForm>
  );
}
