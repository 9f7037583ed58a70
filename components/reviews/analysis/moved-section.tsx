import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Analysis } from '@/lib/reviews/analysis/analyse';
import type { Moved } from '@/lib/reviews/analysis/sensitivity';
import type { StageToAnalyse } from '@/lib/reviews/analysis/stage-to-analyse';
import { getTranslator } from '@/lib/web/messages';

type MovedSectionProps = { analysis: Analysis; named: Pick<StageToAnalyse, 'applications' | 'criteria' | 'experts'> };

/** Whether one expert, one criterion or its weight decides who is passed; without experts' names where nobody may learn them. */
export async function MovedSection({ analysis: { moved, tried }, named }: MovedSectionProps) {
  const t = await getTranslator('reviews.analysis');
  const { applications, criteria, experts } = named;
  if (!applications.some(({ isIn }) => isIn)) return null;
  const shown = moved.filter(({ kind }) => kind !== 'expert' || experts !== null);
  const hidden = moved.length - shown.length;
  const titles = (places: number[]): string => places.map((place) => applications[place]?.title ?? '').join('、');
  const words = ({ kind, which }: Moved): string =>
    kind === 'expert'
      ? t('moved.expert', { name: experts?.[which]?.name ?? '' })
      : t(`moved.${kind}`, { name: criteria[which] ?? '' });
  return (
    <Section id="moved" title={t('moved.title')} note={t('moved.note', { tried, moved: moved.length })}>
      {shown.length > 0 && (
        <DataTable
          id="moved-table"
          caption={t('moved.title')}
          captionHidden
          rows={shown}
          rowKey={({ kind, which }) => `${kind}-${which}`}
          columns={[
            { key: 'change', header: t('moved.change'), render: words },
            { key: 'enters', header: t('moved.enters'), render: ({ enters }) => titles(enters) || '—' },
            { key: 'leaves', header: t('moved.leaves'), render: ({ leaves }) => titles(leaves) || '—' },
          ]}
        />
      )}
      {hidden > 0 && <p className="mt-2">{t('moved.hidden', { count: hidden })}</p>}
    </Section>
  );
}
