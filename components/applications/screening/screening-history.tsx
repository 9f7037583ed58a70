import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { OfficeApplication } from '@/lib/applications/office-queries';
import { pointSaid } from '@/lib/applications/screening/point-said';
import { getTranslator } from '@/lib/web/messages';

type Screening = OfficeApplication['screenings'][number];

const tones: Record<Screening['verdict'], Tone> = { ELIGIBLE: 'passed', INELIGIBLE: 'refused', RETURNED: 'returned' };

/** Every look of an officer at the application, newest first. */
export async function ScreeningHistory({
  detail: { screenings, application, content },
}: {
  detail: OfficeApplication;
}) {
  const t = await getTranslator('applications');
  const { checklist, reasons } = application.round.terms.screening;
  const detailOf = ({ id, verdict, checklist: entries, reasonCodes, note, places, dueAt }: Screening): string[] => {
    const unmet = entries
      .filter(({ met }) => !met)
      .map(({ key, word }) => pointSaid(checklist.find((item) => item.key === key)?.label ?? key, word));
    const said = reasonCodes.map((code) => reasons.find((reason) => reason.code === code)?.label ?? code);
    const placed = places.map(
      (place) => `${content?.sections.find(({ key }) => key === place.section)?.title ?? place.section}：${place.note}`,
    );
    // By when it was to be mended matters until it is.
    const isOpen = application.status === 'RETURNED' && id === screenings[0]?.id;
    const due = isOpen && dueAt !== null ? t('office.due', { due: t.deadline(dueAt) }) : '';
    const points = verdict === 'RETURNED' ? unmet.map((what) => t('overview.notMet', { what })) : unmet;
    return [...points, ...said, ...placed, note, due].filter((text) => text !== '');
  };
  return (
    <Section id="screenings" title={t('office.history')}>
      {screenings.length === 0 ? (
        <p className="text-ink-soft">{t('office.noHistory')}</p>
      ) : (
        <ol className="text-table">
          {screenings.map((row) => (
            <li key={row.id} className="border-b border-line py-3 first:border-t">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <StatusTag tone={tones[row.verdict]}>{t(`office.verdicts.${row.verdict}`)}</StatusTag>
                <span className="text-ink-soft">
                  {row.actorName} · {t.dateTime(row.at)}
                </span>
              </p>
              {detailOf(row).map((line, place) => (
                <p key={place} className="mt-1 max-w-text">
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
