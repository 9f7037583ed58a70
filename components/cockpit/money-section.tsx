import { Bars } from '@/components/ui/figures/bars';
import { LargeFigures } from '@/components/ui/figures/large-figures';
import { Section } from '@/components/ui/section';
import type { RoundMoney } from '@/lib/cockpit/money-of-round';
import { type Fen, formatPercent, formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What a round has, what is asked, what goes out and what is left; then fund by fund and rule by rule. */
export async function MoneySection({ money, isConfirmed }: { money: RoundMoney | null; isConfirmed: boolean }) {
  if (money === null) return null;
  const t = await getTranslator('cockpit');
  const { totalFen, requestedFen, awardedFen, county, leftFen, funds, shares } = money;
  const figures = [
    { key: 'total', term: t('money.total'), figure: formatYuan(totalFen) },
    { key: 'requested', term: t('money.requested'), figure: formatYuan(requestedFen) },
    { key: 'awarded', term: t(isConfirmed ? 'money.awarded' : 'money.proposed'), figure: formatYuan(awardedFen) },
    ...(county.confirmedFen > 0n
      ? [{ key: 'county', term: t('money.county'), figure: formatYuan(county.confirmedFen) }]
      : []),
    ...(county.openFen > 0n
      ? [{ key: 'county-open', term: t('money.countyOpen'), figure: formatYuan(county.openFen) }]
      : []),
    leftFen < 0n
      ? { key: 'left', term: t('money.over'), figure: formatYuan(-leftFen) }
      : { key: 'left', term: t('money.left'), figure: formatYuan(leftFen) },
  ];
  const known = funds.filter((fund): fund is typeof fund & { awardedFen: Fen } => fund.awardedFen !== null);
  const longest = Math.max(...funds.map(({ amountFen }) => Number(amountFen)));
  return (
    <Section id="money" title={t('money.title')}>
      <div className="money-figures">
        <LargeFigures figures={figures} />
      </div>
      {known.length === 0 ? (
        <p className="mt-3 text-ink-soft">{t('money.unknown')}</p>
      ) : (
        <Bars
          label={t('money.funds')}
          className="mt-4"
          bars={known.map((fund) => ({
            key: fund.fundId,
            label: fund.name,
            figure: `${formatYuan(fund.awardedFen)} / ${formatYuan(fund.amountFen)}`,
            share: Number(fund.awardedFen) / longest,
            whole: Number(fund.amountFen) / longest,
          }))}
        />
      )}
      {shares.length > 0 && (
        <Bars
          label={t('money.shares')}
          className="mt-4"
          bars={shares.map((rule, place) => ({
            key: String(place),
            label: rule.label,
            figure:
              rule.shareBp === null
                ? t('money.shareNone', { least: formatPercent(rule.minBp) })
                : [
                    t('money.share', { share: formatPercent(rule.shareBp), least: formatPercent(rule.minBp) }),
                    rule.holds ? t('money.holds') : t('money.missing', { missing: formatYuan(rule.missingFen) }),
                  ].join(' · '),
            share: (rule.shareBp ?? 0) / 10_000,
            mark: rule.minBp / 10_000,
            ...(rule.shareBp === null ? {} : { tone: rule.holds ? ('passed' as const) : ('refused' as const) }),
          }))}
        />
      )}
    </Section>
  );
}
