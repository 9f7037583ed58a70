import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { TrackFit } from '@/lib/applications/gates/fitting-tracks';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { gateWords } from './gate-words';

const tones: Record<TrackFit['fits'][number]['fit'], Tone> = { may: 'passed', cure: 'waiting', not: 'refused' };

/** Before anyone types: which track of the edition is for which organisation, and why another is not. */
export async function TrackFits({ tracks }: { tracks: TrackFit[] }) {
  const [t, applications, words] = [
    await getTranslator('tracks'),
    await getTranslator('applications'),
    await getTranslator('organisations'),
  ];
  const rows = tracks.flatMap(({ track, fits }) => fits.map((fit) => ({ track, ...fit })));
  if (rows.length === 0) return null;
  const isSeveral = new Set(rows.map(({ organisation }) => organisation.id)).size > 1;
  const organisationColumn = {
    key: 'organisation',
    header: t('fit.organisation'),
    render: ({ organisation }: (typeof rows)[number]) => organisation.name,
  };
  return (
    <Section id="tracks-title" title={t('fit.title')} note={t('fit.state', { count: tracks.length })}>
      <DataTable
        id="tracks"
        caption={t('fit.title')}
        captionHidden
        rows={rows}
        rowKey={({ track, organisation }) => `${track.id}-${organisation.id}`}
        rowHref={({ track }) => paths.newApplication(track.id)}
        columns={[
          {
            key: 'track',
            header: t('edition.track'),
            render: ({ track }) => `${track.trackName || track.title}${track.isCurrent ? t('edition.current') : ''}`,
          },
          ...(isSeveral ? [organisationColumn] : []),
          {
            key: 'fit',
            header: t('fit.fit'),
            phone: 'state',
            width: '8rem',
            render: ({ fit }) => <StatusTag tone={tones[fit]}>{t(`fit.${fit}`)}</StatusTag>,
          },
          {
            key: 'why',
            header: t('fit.why'),
            render: ({ shut }) => shut.map((result) => gateWords(result, applications, words).because).join(' ') || '—',
          },
          {
            key: 'closes',
            header: t('edition.closes'),
            nowrap: true,
            render: ({ track }) => (track.closesAt === null ? '—' : t.deadline(track.closesAt)),
          },
        ]}
      />
    </Section>
  );
}
