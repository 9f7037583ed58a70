import { Findings } from '@/components/applications/findings';
import { Notice } from '@/components/ui/notice';
import { type ToMend, unmended } from '@/lib/applications/screening/to-mend';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Which sections did not pass and still say what they said; nothing where all were changed. */
export async function StillToMend({ applicationId, toMend }: { applicationId: string; toMend: ToMend }) {
  const t = await getTranslator('applications');
  const left = unmended(toMend);
  if (left.length === 0) return null;
  return (
    <Notice tone="returned" title={t('check.toMend', { count: left.length })} className="mb-6 max-w-form">
      <ul className="list-disc pl-5">
        {left.map(({ key, title, asked }) => (
          <li key={key}>
            <a href={paths.myApplication(applicationId, key)} className="link">
              {title}
            </a>
            <Findings of={asked} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
