import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import type { ReturnLine } from '@/lib/applications/screening/to-mend';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { Findings } from './findings';

type ScreeningMessageProps = {
  applicationId: string;
  verdict: 'RETURNED' | 'INELIGIBLE' | 'NOT_RECOMMENDED';
  lines: readonly ReturnLine[];
  /** Where one begins with what concerns no one place. */
  first: { key: string; title: string } | undefined;
  /** Whether what was found may be mended now. */
  mayEdit: boolean;
};

/** What the office asked to be mended, each thing with its place and the way there; or why it said no. */
export async function ScreeningMessage({ applicationId, verdict, lines, first, mayEdit }: ScreeningMessageProps) {
  const t = await getTranslator('applications');
  if (verdict !== 'RETURNED')
    return (
      <Notice
        tone="refused"
        title={t(verdict === 'INELIGIBLE' ? 'overview.rejectTitle' : 'overview.notRecommendedTitle')}
        className="mb-6"
      >
        <ul className="list-disc pl-5">
          {lines.map(({ what }) => (
            <li key={what} className="whitespace-pre-line">
              {what}
            </li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <Notice tone="returned" title={t('overview.returnTitle', { count: lines.length })} className="mb-6">
      <ol className="list-decimal space-y-2 pl-5">
        {lastTheWhole(lines).map((line, place) => (
          <li key={place}>
            <strong className="font-semibold">
              {line.section === null ? t('overview.wholeForm') : [line.title, line.label].filter(Boolean).join(' · ')}
            </strong>
            <Findings of={[line]} />
            {mayEdit &&
              (line.section === null ? (
                first && (
                  <a href={paths.myApplication(applicationId, first.key)} className="link">
                    {t('overview.toWhole', { section: first.title })}
                  </a>
                )
              ) : (
                <a href={hrefOf(applicationId, line.section, line.field)} className="link">
                  {t('overview.toPlace', { place: line.label || line.title })}
                </a>
              ))}
          </li>
        ))}
      </ol>
    </Notice>
  );
}

/** What concerns one place stands before what concerns all of them. */
const lastTheWhole = (lines: readonly ReturnLine[]): ReturnLine[] =>
  lines.toSorted((one, other) => Number(one.section === null) - Number(other.section === null));

const hrefOf = (applicationId: string, section: string, field: string | null): string =>
  `${paths.myApplication(applicationId, section)}${field === null ? '' : `#${fieldId('f', `answers.${field}`)}`}`;
