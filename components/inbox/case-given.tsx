import { Notice } from '@/components/ui/notice';
import type { OfficersLine } from '@/lib/inbox/officers-desk';
import { getTranslator } from '@/lib/web/messages';

/** What was just given to somebody, on the desk it was given from; and where it stands now, when that is not among one's own. */
export async function CaseGiven({ line: { about, holder, standing } }: { line: OfficersLine }) {
  const t = await getTranslator('inbox');
  return (
    <Notice tone="passed" className="mb-6" live>
      {holder === null ? t('assign.returned', { about }) : t('assign.done', { about, name: holder })}{' '}
      {standing !== 'mine' && (
        <a href={`#${standing}`} className="link">
          {t(`whose.${standing}`)}
        </a>
      )}
    </Notice>
  );
}
