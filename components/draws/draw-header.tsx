import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { DrawDetail } from '@/lib/reviews/drawing/draw-detail';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { DrawStatusTag } from './draw-status-tag';
import { RuleFacts } from './rule-facts';
import { StrataTable } from './strata-table';

export async function DrawHeader({ draw }: { draw: DrawDetail }) {
  const t = await getTranslator('draws');
  const { round, stage, number, status } = draw;
  const isPublic = draw.sealedAt !== null && round.publishedAt !== null;
  return (
    <PageHeader
      title={t('detail.titleOf', { round: round.title, stage: stage.name, number })}
      tag={<DrawStatusTag status={status} />}
      state={stateOf(t, draw)}
      back={{ href: paths.roundStage(round.id, stage.id), label: t('detail.back') }}
      action={isPublic && <LinkButton href={paths.publicDraw(draw.id)}>{t('detail.publicPage')}</LinkButton>}
    />
  );
}

function stateOf(t: Translate<'draws'>, draw: DrawDetail): string {
  const at = (moment: Date | null): string => (moment === null ? '—' : t.dateTime(moment));
  if (draw.status === 'PROPOSED') return t('detail.statePROPOSED', { name: draw.preparedBy.name });
  if (draw.status === 'SEALED') return t('detail.stateSEALED', { at: at(draw.sealedAt) });
  if (draw.status === 'CANCELLED') return t('detail.stateCANCELLED', { at: at(draw.endedAt) });
  if (draw.status === 'REPLACED') return t('detail.stateREPLACED');
  const facts = { name: draw.witness?.name ?? '', count: draw.holders.length, at: at(draw.drawnAt) };
  return t('detail.stateDRAWN', facts);
}

/** How it goes, who answers for it, and the digests that were published. */
export async function DrawFacts({ draw }: { draw: DrawDetail }) {
  const t = await getTranslator('draws');
  const by = (person: { name: string } | null, at: Date | null): string =>
    person === null || at === null ? '' : t('detail.by', { name: person.name, at: t.dateTime(at) });
  return (
    <Section id="rule" title={t('detail.facts')}>
      <StrataTable rule={draw.rule} tickets={draw.tickets} />
      <RuleFacts rule={draw.rule} />
      <Facts
        className="mt-4"
        facts={[
          { term: t('detail.preparedBy'), value: by(draw.preparedBy, draw.preparedAt) },
          ...(draw.approvedBy === null
            ? []
            : [{ term: t('detail.approvedBy'), value: by(draw.approvedBy, draw.sealedAt) }]),
          ...(draw.witness === null
            ? []
            : [
                { term: t('detail.witness'), value: by(draw.witness, draw.drawnAt) },
                {
                  term: t('public.value'),
                  value: t('public.valueFrom', { value: draw.publicValue, source: draw.valueSource }),
                },
              ]),
          ...(draw.reason === '' ? [] : [{ term: t('detail.reason'), value: draw.reason }]),
          ...(draw.note === '' ? [] : [{ term: t('detail.note'), value: draw.note }]),
          { term: t('public.statementHash'), value: <code className="break-all">{draw.statementHash}</code> },
        ]}
      />
    </Section>
  );
}
