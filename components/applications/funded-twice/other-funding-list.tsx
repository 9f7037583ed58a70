import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { OtherFunding } from '@/lib/applications/funded-twice/other-funding';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { FundingPair } from './funding-pair';

type FundingProps = { applicationId: string; funding: OtherFunding };

/** What else the organisation asked for or was given that has something in common with this project: facts to look into, side by side. */
export async function OtherFundingList({ applicationId, funding: { mine, seen, announced, stated } }: FundingProps) {
  const t = await getTranslator('applications');
  const isNone = seen.length + announced.length + stated.length === 0;
  const sum = (fen: bigint | null): string =>
    fen === null ? '' : t('fundedTwice.awarded', { amount: formatYuan(fen) });
  return (
    <Section id="funding" title={t('fundedTwice.title')} note={t(isNone ? 'fundedTwice.none' : 'fundedTwice.note')}>
      {!isNone && (
        <ul className="divide-y divide-line">
          {seen.map((one) => (
            <li key={one.id} className="py-3">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <a
                  className="link"
                  href={one.share > 0 ? paths.alikeApplication(applicationId, one.id) : paths.officeApplication(one.id)}
                >
                  {one.title}
                </a>
                <ApplicationStatusTag status={one.status} />
                <StatusTag tone="waiting">{t('fundedTwice.check')}</StatusTag>
              </p>
              <p className="text-small text-ink-soft">
                {t('fundedTwice.from', { office: one.officeName, round: one.roundTitle })}
                {sum(one.awardedFen)}
              </p>
              <FundingPair mine={mine} theirs={one} />
            </li>
          ))}
          {announced.map((one) => (
            <li key={one.id} className="py-3">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <a className="link" href={paths.project(one.id)}>
                  {one.title}
                </a>
                <StatusTag tone="publicity">{t('fundedTwice.announced')}</StatusTag>
              </p>
              <p className="text-small text-ink-soft">
                {t('fundedTwice.from', { office: one.officeName, round: one.roundTitle })}
                {sum(one.awardedFen)}
                {t('fundedTwice.period', {
                  from: one.from === null ? '' : t.day(one.from),
                  to: one.to === null ? '' : t.day(one.to),
                })}
              </p>
            </li>
          ))}
          {stated.map((one) => (
            <li key={one.id} className="py-3">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span>{one.title}</span>
                <StatusTag tone="closed">{t('fundedTwice.stated')}</StatusTag>
              </p>
              <p className="text-small text-ink-soft">
                {t('fundedTwice.funder', { funder: one.funder })}
                {sum(one.amountFen)}
                {t('fundedTwice.period', {
                  from: one.from === null ? '' : t.day(one.from),
                  to: one.to === null ? '' : t.day(one.to),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
