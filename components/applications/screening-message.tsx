import { Notice } from '@/components/ui/notice';
import type { Returned } from '@/lib/applications/screening/to-mend';
import { getTranslator } from '@/lib/web/messages';

type ScreeningMessageProps = Returned & { verdict: 'RETURNED' | 'INELIGIBLE'; sections: readonly Titled[] };
type Titled = { key: string; title: string };

/** What the office asked to be mended, or why it said no, for the applicant. */
export async function ScreeningMessage({ verdict, items, note, places, sections }: ScreeningMessageProps) {
  const t = await getTranslator('applications');
  const isReturn = verdict === 'RETURNED';
  const titleOf = (section: string): string => sections.find(({ key }) => key === section)?.title ?? section;
  return (
    <Notice
      tone={isReturn ? 'returned' : 'refused'}
      title={t(isReturn ? 'overview.returnTitle' : 'overview.rejectTitle')}
      className="mb-6"
    >
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{isReturn ? t('overview.notPassed', { what: item }) : item}</li>
        ))}
        {places.map(({ section, note: what }) => (
          <li key={section} className="whitespace-pre-line">
            {t('overview.notPassed', { what: `${titleOf(section)}——${what}` })}
          </li>
        ))}
      </ul>
      {note !== '' && <p className="mt-1 whitespace-pre-line">{note}</p>}
    </Notice>
  );
}
