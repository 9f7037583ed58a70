import { Section } from '@/components/ui/section';
import type { PartnerChanges } from '@/lib/awards/partners/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ChangeLines } from './change-lines';

/** For the office: who was taken out during a correction and why, and what was asked for after the award; nothing where nobody moved. */
export async function PartnersChanged({ changes: { lines, removed } }: { changes: PartnerChanges }) {
  if (lines.length === 0 && removed.length === 0) return null;
  const t = await getTranslator('awards');
  return (
    <Section id="partners" title={t('partners.title')}>
      {lines.length > 0 && <ChangeLines lines={lines} hrefOf={paths.officePartnerChange} />}
      {removed.length > 0 && (
        <>
          <h3 className="mt-4 text-body">{t('partners.removed')}</h3>
          <ul>
            {removed.map(({ id, name, at, note }) => (
              <li key={id} className="border-b border-line py-2">
                {t('partners.removedLine', { name, at: t.dateTime(at) })}
                <p className="max-w-text whitespace-pre-line text-ink-soft">
                  {t('partners.removedWhy', { reason: note })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
