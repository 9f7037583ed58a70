import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { RoundPortfolio } from '@/lib/awards/load-portfolio';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type PortfolioSectionProps = {
  portfolio: RoundPortfolio | null;
  /** Why the awards were released below a minimum share; shown with the minimum shares. */
  reason?: string;
};

/** The round's minimum shares with what the awards as they stand make of them, and where each fund's money goes; nothing without minimum shares. */
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
    <Section id="portfolio" title={t('portfolio.title')} className="max-w-form">
      <ul className="border-t border-line">
        {portfolio.shares.map((minimum, index) => (
          <li
            key={index}
            className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 desk:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <div>
              <StatusTag tone={minimum.shareBp === null ? 'closed' : minimum.holds ? 'passed' : 'refused'}>
                {t(minimum.shareBp === null ? 'portfolio.none' : minimum.holds ? 'portfolio.holds' : 'portfolio.short')}
              </StatusTag>
            </div>
            <div>
              <p className="font-medium">{minimum.label}</p>
              <p className="text-table text-ink-soft">
                {minimum.shareBp === null
                  ? t('portfolio.nothing')
                  : t('portfolio.share', {
                      share: formatPercent(minimum.shareBp),
                      least: formatPercent(minimum.minBp),
                      served: formatYuan(minimum.servedFen),
                      total: formatYuan(minimum.awardedFen),
                      categories: minimum.categoryNames.join(t('portfolio.and')),
                    })}
              </p>
              {!minimum.holds && (
                <p className="text-table">{t('portfolio.missing', { missing: formatYuan(minimum.missingFen) })}</p>
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
    </Section>
  );
}
