import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { PublicDraw } from '@/lib/reviews/drawing/public-draw';
import { getTranslator } from '@/lib/web/messages';
import { DrawStatusTag } from './draw-status-tag';
import { RuleFacts } from './rule-facts';
import { StrataTable } from './strata-table';

/** What a draw is, how it stands, and by which rule it goes. */
export async function PublicDrawHead({ draw }: { draw: PublicDraw }) {
  const t = await getTranslator('draws');
  const { round, stage, number, status } = draw;
  return (
    <>
      <PageHeader
        title={t('public.title', { number })}
        tag={<DrawStatusTag status={status} />}
        state={status === 'PROPOSED' ? undefined : t(`public.state.${status}`)}
        back={{ href: paths.publishedRound(round.id), label: t('public.back') }}
        action={
          <>
            {draw.drawnAt !== null && (
              <LinkButton kind="primary" href="#replay">
                {t('public.replay')}
              </LinkButton>
            )}
            <PrintButton label={t('public.print')} />
          </>
        }
      />
      <Facts
        facts={[
          { term: t('public.stage'), value: `${round.title} · ${stage.name}` },
          { term: t('public.sealedAt'), value: draw.sealedAt === null ? '' : t.dateTime(draw.sealedAt) },
          ...(draw.drawnAt === null ? [] : [{ term: t('public.drawnAt'), value: t.dateTime(draw.drawnAt) }]),
          ...(draw.reason === '' ? [] : [{ term: t('public.reason'), value: draw.reason }]),
          ...(draw.note === '' ? [] : [{ term: t('public.note'), value: draw.note }]),
        ]}
      />
      <p className="mt-4 max-w-text text-ink-soft">{t('public.about')}</p>
      <Section id="rule" title={t('public.rule')}>
        <StrataTable rule={draw.rule} tickets={draw.tickets} />
        <RuleFacts rule={draw.rule} />
      </Section>
    </>
  );
}
