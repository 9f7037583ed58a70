import { partId } from '@/components/applications/submitted-content';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { VersionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import { getTranslator } from '@/lib/web/messages';

/** Each thing the office wanted, whether anything was changed where it is mended, and the way there. */
export async function DemandsMended({ demands, note }: Pick<VersionsSideBySide, 'demands' | 'note'>) {
  const t = await getTranslator('applications');
  return (
    <Section id="demands" title={t('versions.demands')} note={t('versions.demandsNote')}>
      <ul className="divide-y divide-line">
        {demands.map(({ what, isCheck, section, place, isChanged }, index) => (
          // The same may be wanted twice, once in each return.
          <li key={index} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            {isChanged !== null && (
              <StatusTag tone={isChanged ? 'passed' : 'waiting'}>
                {t(`versions.change.${isChanged ? 'changed' : 'same'}`)}
              </StatusTag>
            )}
            <span className="min-w-0 flex-[1_1_16rem] whitespace-pre-line">
              {isCheck ? t('overview.notMet', { what }) : what}
            </span>
            {section === null ? (
              <span className="text-small text-ink-soft">{t('versions.ofTheWhole')}</span>
            ) : (
              <a className="link text-table" href={`#${partId(section)}`}>
                {place}
              </a>
            )}
          </li>
        ))}
      </ul>
      {note !== '' && (
        <p className="mt-3 whitespace-pre-line">
          {t('office.correctionNote')}
          {t('office.colon')}
          {note}
        </p>
      )}
    </Section>
  );
}
