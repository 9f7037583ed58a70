import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusTag } from '@/components/ui/status-tag';
import type { RoundPortfolio } from '@/lib/awards/load-portfolio';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type PortfolioSectionProps = {
  portfolio: RoundPortfolio | null;
  /** Why the awards were released below a floor; shown with the floors. */
  reason?: string;
};

/** The round's floors with what the awards as they stand make of them, and where each fund's money goes; nothing without floors. */
export async function PortfolioSection({ portfolio, reason = '' }: PortfolioSectionProps) {
  if (portfolio === null) return null;
  const t = await getTranslator('awards');
  const rows = portfolio.funds.flatMap((fund) =>
    fund.categories.map((category) => ({
      fund: fund.name,
      ...category,
      key: `${fund.fundId}${category.categoryCode}`,
    })),
  );
  return (
    <section aria-labelledby="portfolio" className="my-8 max-w-form">
      <h2 id="portfolio" className="mb-1">
        {t('portfolio.title')}
      </h2>
      <ul className="border-t border-line">
        {portfolio.floors.map((floor, index) => (
          <li
            key={index}
            className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 desk:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <div>
              <StatusTag tone={floor.shareBp === null ? 'closed' : floor.holds ? 'passed' : 'refused'}>
                {t(floor.shareBp === null ? 'portfolio.none' : floor.holds ? 'portfolio.holds' : 'portfolio.short')}
              </StatusTag>
            </div>
            <div>
              <p className="font-medium">{floor.label}</p>
              <p className="text-table text-ink-soft">
                {floor.shareBp === null
                  ? t('portfolio.nothing')
                  : t('portfolio.share', {
                      share: formatPercent(floor.shareBp),
                      least: formatPercent(floor.minBp),
                      served: formatYuan(floor.servedFen),
                      total: formatYuan(floor.awardedFen),
                      categories: floor.categoryNames.join(t('portfolio.and')),
                    })}
              </p>
              {!floor.holds && (
                <p className="text-table">{t('portfolio.missing', { missing: formatYuan(floor.missingFen) })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {reason !== '' && <p className="mt-2">{t('portfolio.reason', { reason })}</p>}
      {rows.length > 0 && (
        <Disclosure label={t('portfolio.details')}>
          <p className="mb-2 text-table text-ink-soft">{t('portfolio.how')}</p>
          <DataTable
            id="portfolio-table"
            caption={t('portfolio.caption')}
            captionHidden
            dense
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { key: 'category', header: t('portfolio.category'), render: ({ name }) => name },
              { key: 'fund', header: t('portfolio.fund'), render: ({ fund }) => fund },
              {
                key: 'amount',
                header: t('portfolio.amount'),
                align: 'right',
                render: ({ amountFen }) => formatYuan(amountFen),
              },
              {
                key: 'of',
                header: t('portfolio.ofFund'),
                align: 'right',
                render: ({ shareBp }) => `${formatPercent(shareBp)}%`,
              },
            ]}
          />
        </Disclosure>
      )}
    </section>
  );
}
