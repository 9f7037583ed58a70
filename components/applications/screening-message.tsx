import { Notice } from '@/components/ui/notice';
import { getTranslator } from '@/lib/web/messages';

type ScreeningMessageProps = { verdict: 'RETURNED' | 'INELIGIBLE'; items: string[]; note: string };

/** What the office asked to be mended, or why it said no, for the applicant. */
export async function ScreeningMessage({ verdict, items, note }: ScreeningMessageProps) {
  const t = await getTranslator('applications');
  const isReturn = verdict === 'RETURNED';
  return (
    <Notice
      tone={isReturn ? 'returned' : 'refused'}
      title={t(isReturn ? 'overview.returnTitle' : 'overview.rejectTitle')}
      className="mb-6"
    >
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {note !== '' && <p className="mt-1 whitespace-pre-line">{note}</p>}
    </Notice>
  );
}
