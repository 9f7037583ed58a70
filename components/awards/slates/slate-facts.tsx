import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { SlateDetail } from '@/lib/awards/slates/slate-detail';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { SlateStatusTag } from './slate-status-tag';

export async function SlateHeader({ slate }: { slate: SlateDetail }) {
  const t = await getTranslator('slates');
  const said = (person: { name: string } | null, at: Date | null) => ({
    name: person?.name ?? '—',
    at: at === null ? '—' : t.dateTime(at),
  });
  const { status } = slate;
  const facts =
    status === 'KEPT'
      ? said(slate.keptBy, slate.keptAt)
      : status === 'PROPOSED'
        ? said(slate.proposedBy, slate.proposedAt)
        : said(slate.settledBy, slate.settledAt);
  return (
    <PageHeader
      title={`${slate.round.title} · ${slate.name}`}
      tag={<SlateStatusTag status={status} />}
      state={slate.isStale ? t('detail.stale') : t(`detail.state${status}`, facts)}
      back={{ href: paths.roundSlates(slate.round.id), label: t('detail.back') }}
    />
  );
}

/** What it comes to, whether that is proved to be the best, and what was asked of it. */
export async function SlateFacts({ slate }: { slate: SlateDetail }) {
  const t = await getTranslator('slates');
  const reserves = slate.places.filter(({ outcome }) => outcome === 'RESERVE').length;
  const wishes = wishesSaid(t, slate);
  return (
    <Section id="result" title={t('detail.result')}>
      <Facts
        facts={[
          { term: t('detail.funded'), value: t('detail.fundedValue', { funded: slate.funded, reserves }) },
          { term: t('detail.sum'), value: formatYuan(slate.sumFen) },
          { term: t('detail.left'), value: formatYuan(slate.budgetFen - slate.ownFen) },
          { term: t('detail.points'), value: pointsSaid(t, slate) },
          {
            term: t('detail.departures'),
            value:
              slate.departing === 0
                ? t('detail.departuresNone')
                : t('detail.departuresCount', { count: slate.departing }),
          },
          { term: t('detail.took'), value: t('detail.tookValue', { seconds: (slate.tookMs / 1000).toFixed(1) }) },
          { term: t('detail.wishes'), value: wishes.length === 0 ? t('detail.wishNone') : wishes.join('；') },
          ...(slate.note === '' ? [] : [{ term: t('refuse.note'), value: slate.note }]),
        ]}
      />
    </Section>
  );
}

function pointsSaid(t: Translate<'slates'>, { sumPoints, boundPoints }: SlateDetail): string {
  const points = sumPoints.toFixed(2);
  if (sumPoints.equals(boundPoints)) return t('detail.best', { points });
  const gap = boundPoints.minus(sumPoints).times(100).div(boundPoints).toFixed(2);
  return t('detail.good', { points, bound: boundPoints.toFixed(2), gap });
}

function wishesSaid(t: Translate<'slates'>, { wishes, names }: SlateDetail): string[] {
  const { budgetFen, minScore, places, organisationCount, organisationFen, partialBp, floors, reserveCount } = wishes;
  return [
    ...(budgetFen === null ? [] : [t('detail.wish.budget', { amount: formatYuan(budgetFen) })]),
    ...(minScore === null ? [] : [t('detail.wish.minScore', { score: minScore })]),
    ...(places === null ? [] : [t('detail.wish.places', { count: places })]),
    ...(organisationCount === null ? [] : [t('detail.wish.organisationCount', { count: organisationCount })]),
    ...(organisationFen === null ? [] : [t('detail.wish.organisationSum', { amount: formatYuan(organisationFen) })]),
    ...(partialBp === null ? [] : [t('detail.wish.partial', { share: formatPercent(partialBp) })]),
    ...floors.map(({ by, key, least }) => t('detail.wish.floor', { name: names[by].get(key) ?? key, least })),
    ...(reserveCount === 0 ? [] : [t('detail.wish.reserves', { count: reserveCount })]),
  ];
}
