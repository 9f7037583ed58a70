import type { ReactNode } from 'react';
import { StatusTag } from '@/components/ui/status-tag';
import type { OtherFunding } from '@/lib/applications/funded-twice/other-funding';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type Seen = OtherFunding['seen'][number];

/** The two beside each other, fact by fact; what they have in common bears a mark. */
export async function FundingPair({ mine, theirs }: { mine: OtherFunding['mine']; theirs: Seen }) {
  const t = await getTranslator('applications');
  const { shared, share } = theirs;
  const period = ({ from, to }: Pick<Seen, 'from' | 'to'>): string =>
    from === null || to === null ? '—' : t('fundedTwice.fromTo', { from: t.day(from), to: t.day(to) });
  const rows: { key: string; term: string; isShared: boolean; sides: [ReactNode, ReactNode] }[] = [
    {
      key: 'category',
      term: t('office.category'),
      isShared: shared.category,
      sides: [mine.category, theirs.category],
    },
    { key: 'place', term: t('office.region'), isShared: shared.place, sides: [mine.placeNames, theirs.placeNames] },
    { key: 'period', term: t('fundedTwice.term'), isShared: shared.period, sides: [period(mine), period(theirs)] },
    {
      key: 'amount',
      term: t('overview.amount'),
      isShared: false,
      sides: [
        t('overview.yuan', { amount: formatYuan(mine.requestedFen) }),
        t('overview.yuan', { amount: formatYuan(theirs.requestedFen) }),
      ],
    },
  ];
  return (
    <>
      <div className="mt-2">
        <table className="record-table pair-table data-table" data-dense>
          <thead>
            <tr>
              <th scope="col">{t('fundedTwice.fact')}</th>
              <th scope="col">{t('alike.this')}</th>
              <th scope="col">{t('alike.other')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, term, isShared, sides: [one, other] }) => (
              <tr key={key}>
                <th scope="row">
                  {term}
                  {isShared && <StatusTag tone="waiting">{t(`fundedTwice.shared.${key as 'place'}`)}</StatusTag>}
                </th>
                <td>{one || '—'}</td>
                <td>{other || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shared.lines.length > 0 && (
        <p className="mt-1 text-table">
          {t('fundedTwice.lines', { count: shared.lines.length, lines: shared.lines.join('、') })}
        </p>
      )}
      {share > 0 && <p className="mt-1 text-table">{t('alike.share', { share })}</p>}
    </>
  );
}
