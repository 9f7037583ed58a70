import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
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
  const detailOf = ({ id, verdict, checklist: entries, reasonCodes, note, places, dueAt }: Screening): string => {
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
    return [...points, ...said, ...placed, note, due].filter((text) => text !== '').join('；');
  };
  return (
    <Section id="screenings" title={t('office.history')}>
      {screenings.length === 0 ? (
        <p className="text-ink-soft">{t('office.noHistory')}</p>
      ) : (
        <DataTable
          id="screening-list"
          caption={t('office.history')}
          captionHidden
          dense
          rows={screenings}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'verdict',
              header: t('office.verdict'),
              render: (row) => <StatusTag tone={tones[row.verdict]}>{t(`office.verdicts.${row.verdict}`)}</StatusTag>,
            },
            { key: 'detail', header: t('office.detail'), render: detailOf },
            {
              key: 'officer',
              header: t('office.officer'),
              nowrap: true,
              render: (row) => (
                <>
                  {row.actorName}
                  <span className="block text-small text-ink-soft">{t.dateTime(row.at)}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
