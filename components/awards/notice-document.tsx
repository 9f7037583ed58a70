import { byWords, unbroken } from '@/components/ui/unbroken';
import type { PublicisedAward } from '@/lib/awards/publicity/publicised-awards';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { WhoApplies } from './who-applies';

type NoticeDocumentProps = {
  round: { title: string; contactPhone: string; complaintPhone: string };
  notice: {
    startDay: string;
    endDay: string;
    workingDays: number;
    provisional: boolean;
    body: string;
    issuedBy: string;
    publishedAt: Date;
  };
  lines: PublicisedAward[];
};

/** The publicity notice (公示) as an official document, on screen and in print. */
export async function NoticeDocument({ round, notice, lines }: NoticeDocumentProps) {
  const t = await getTranslator('disclosure');
  const period = {
    start: formatDay(notice.startDay),
    end: formatDay(notice.endDay),
    days: notice.workingDays,
    provisional: notice.provisional ? 'yes' : 'no',
  };
  return (
    <article className="document">
      <h1>{byWords(t('notice.title', { round: round.title }))}</h1>
      <p>{t('notice.opening', { round: round.title })}</p>
      {notice.body
        .split('\n')
        .map((paragraph, index) => (paragraph.trim() === '' ? null : <p key={index}>{unbroken(paragraph)}</p>))}
      <p>{t('notice.period', period)}</p>
      <p>{t('notice.objections')}</p>
      <p>
        {unbroken(t('notice.phones', { contact: round.contactPhone || '—', complaint: round.complaintPhone || '—' }))}
      </p>
      <NoticeTable lines={lines} />
      <div className="document-signature">
        <div>{notice.issuedBy}</div>
        <div>{formatDay(shanghaiDay(notice.publishedAt))}</div>
      </div>
    </article>
  );
}

const columns = ['index', 'project', 'organisation', 'category', 'amount'] as const;

/** Names have the room; the rest is as wide as it reads. */
const widths: Partial<Record<(typeof columns)[number], string>> = { project: 'w-[36%]', organisation: 'w-[28%]' };

async function NoticeTable({ lines }: { lines: PublicisedAward[] }) {
  const t = await getTranslator('disclosure');
  const standing = lines.filter(({ ended }) => ended === null);
  return (
    <table className="listing" aria-label={t('result.listProposed')}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col" className={widths[key] ?? 'whitespace-nowrap'}>
              {t(`notice.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.applicationId}>
            <td data-label={t('notice.index')}>{index + 1}</td>
            <td>
              {line.title}
              {line.ended !== null && t(line.ended === 'REVOKED' ? 'notice.revoked' : 'notice.givenUp')}
              {line.ended === null && line.isMovedUp && t('notice.movedUp')}
              {line.isLate && t('notice.late')}
            </td>
            <td data-label={t('notice.organisation')}>
              <WhoApplies lead={line.leadName} partners={line.partnerNames} />
            </td>
            <td data-label={t('notice.category')} className="whitespace-nowrap">
              {line.categoryName ?? '—'}
            </td>
            <td data-label={t('notice.amount')} className="text-right whitespace-nowrap">
              {formatYuan(line.amountFen)}
              {line.county !== null && (
                <span className="block text-small whitespace-normal">
                  {t('notice.countyPart', {
                    city: formatYuan(line.amountFen - line.county.amountFen),
                    county: line.county.name,
                    amount: formatYuan(line.county.amountFen),
                  })}
                </span>
              )}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={columns.length - 1}>
            {t('notice.sum')}
          </th>
          <td className="text-right whitespace-nowrap">
            {formatYuan(sumFen(standing.map(({ amountFen }) => amountFen)))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
