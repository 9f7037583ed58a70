import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Every look of street or community staff, newest first, and what was merged into this demand. */
export async function VerificationList({ demand }: { demand: DemandDetail }) {
  const t = await getTranslator('demands');
  return (
    <>
      {demand.verifications.length > 0 && (
        <Section id="verifications" title={t('pages.verifications.title')}>
          <ul>
            {demand.verifications.map(({ id, verdict, note, fileId, at, by }) => (
              <li key={id} className="border-b border-line py-2">
                <p>
                  <strong className="font-semibold">{t(`verdicts.${verdict}`)}</strong>{' '}
                  <span className="text-ink-soft">{t('pages.verifications.by', { by, at: t.dateTime(at) })}</span>
                </p>
                {note !== '' && <p className="max-w-text whitespace-pre-line">{note}</p>}
                {fileId !== null && <a href={paths.file(fileId)}>{t('pages.verifications.photo')}</a>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {demand.merged.length > 0 && (
        <Section id="merged" title={t('pages.merged.title', { count: demand.merged.length })}>
          <ul>
            {demand.merged.map(({ id, number, title }) => (
              <li key={id} className="border-b border-line py-2">
                <a href={paths.officeDemand(id)}>{title}</a> <span className="text-ink-soft">{number}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
