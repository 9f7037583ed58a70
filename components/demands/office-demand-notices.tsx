import { Notice } from '@/components/ui/notice';
import type { DemandDetail } from '@/lib/demands/queries';
import { isPublic, isToVerify } from '@/lib/demands/rules';
import { personalDataIn } from '@/lib/demands/submitting/personal-data';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What must be seen before the facts: personal data in the words, where a merged one went. */
export async function OfficeDemandNotices({ demand }: { demand: DemandDetail }) {
  const t = await getTranslator('demands');
  const { status, mergedInto } = demand;
  const told = [
    demand.title,
    demand.problem,
    demand.outcome,
    demand.idea,
    ...demand.further.map(({ answer }) => (answer.kind === 'text' ? answer.text : '')),
  ].join('\n');
  const found = isToVerify(status) ? personalDataIn(told) : [];
  return (
    <>
      {found.length > 0 && (
        <Notice tone="waiting" className="mb-4">
          {t('pages.notices.personalData', {
            found: [...new Set(found.map(({ kind }) => t(`personalData.${kind}`)))].join(t('pages.separator')),
          })}
        </Notice>
      )}
      {mergedInto !== null && (
        <Notice className="mb-4">
          {t('pages.notices.mergedInto')} <a href={paths.officeDemand(mergedInto.id)}>{mergedInto.title}</a>{' '}
          {mergedInto.number}
        </Notice>
      )}
      {isPublic(status) && (
        <p className="mb-4">
          <a href={paths.publicDemand(demand.id)}>{t('pages.notices.publicPage')}</a>
        </p>
      )}
    </>
  );
}
