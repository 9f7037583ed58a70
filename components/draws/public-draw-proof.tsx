import { Button } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { FoldedSection } from '@/components/ui/folded-section';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PublicDraw } from '@/lib/reviews/drawing/public-draw';
import { readStatement } from '@/lib/reviews/drawing/statement';
import { getTranslator } from '@/lib/web/messages';

/** What anybody draws again from: in this browser (components/enhance/drawing), or with any tool. */
export async function PublicDrawProof({ draw }: { draw: PublicDraw }) {
  const t = await getTranslator('draws');
  const { statement, statementHash, seed, publicValue, valueSource } = draw;
  const openings = draw.tickets.filter(({ opening }) => opening !== '');
  const checks = ['statement', 'seed', 'result', ...(openings.length > 0 ? (['names'] as const) : [])] as const;
  const facts = { statementHash, seed, publicValue, result: resultOf(draw), openings };
  return (
    <>
      {draw.drawnAt !== null && (
        <Section id="replay" title={t('public.replayTitle')} className="no-print">
          <div data-draw={JSON.stringify(facts)} data-same={t('public.same')} data-different={t('public.different')}>
            <p className="needs-script mb-3 max-w-text text-ink-soft">{t('public.replayHint')}</p>
            <p className="needs-script">
              <Button kind="primary" data-replay="">
                {t('public.replay')}
              </Button>
            </p>
            <noscript>
              <p>{t('public.noScript')}</p>
            </noscript>
            <ul aria-live="polite" className="mt-4" hidden data-checks="">
              {checks.map((check) => (
                <li key={check} className="flex flex-wrap justify-between gap-3 border-b border-line py-2">
                  {t(`public.checks.${check}`)}
                  <strong data-check={check} />
                </li>
              ))}
            </ul>
          </div>
        </Section>
      )}
      <Section id="proof" title={t('public.proof')}>
        <h3 className="mb-2">{t('public.howTitle')}</h3>
        <ol className="max-w-text list-decimal space-y-1 pl-6">
          {(['how1', 'how2', 'how3', 'how4'] as const).map((step) => (
            <li key={step}>{t(`public.${step}`)}</li>
          ))}
        </ol>
        <details className="fold mt-6" open={draw.drawnAt === null}>
          <summary>
            <h3>{t('public.digests')}</h3>
          </summary>
          <Facts
            facts={[
              { term: t('public.statementHash'), value: <Digest text={statementHash} />, isProse: true },
              { term: t('public.seedHash'), value: <Digest text={readStatement(statement).seedHash} />, isProse: true },
              {
                term: t('public.seed'),
                value: seed === '' ? t('public.seedLater') : <Digest text={seed} />,
                isProse: true,
              },
              ...(seed === ''
                ? []
                : [
                    {
                      term: t('public.value'),
                      value: t('public.valueFrom', { value: publicValue, source: valueSource }),
                      isProse: true,
                    },
                  ]),
            ]}
          />
        </details>
        <details className="fold">
          <summary>
            <h3>{t('public.statement')}</h3>
          </summary>
          <pre id="draw-statement" className="text-small break-all whitespace-pre-wrap">
            {statement}
          </pre>
        </details>
      </Section>
      <PublicTickets draw={draw} />
    </>
  );
}

const Digest = ({ text }: { text: string }) => <code className="break-all">{text}</code>;

/** Tickets of each stratum as they were drawn, seats before substitutes. */
const resultOf = ({ rule, tickets }: PublicDraw): string[][] =>
  rule.strata.map((_, at) => {
    const own = tickets.filter(({ stratum }) => stratum === at);
    const seats = own.filter(({ seat }) => seat !== null).toSorted((a, b) => (a.seat ?? 0) - (b.seat ?? 0));
    const others = own.filter((one) => one.substitute !== null);
    const substitutes = others.toSorted((a, b) => (a.substitute ?? 0) - (b.substitute ?? 0));
    return [...seats, ...substitutes].map(({ ticket }) => ticket);
  });

async function PublicTickets({ draw }: { draw: PublicDraw }) {
  const t = await getTranslator('draws');
  return (
    <FoldedSection id="tickets" title={t('public.pool')} note={t('public.poolHint')}>
      <DataTable
        id="ticket-list"
        caption={t('public.poolCaption')}
        captionHidden
        dense
        exported={false}
        rows={draw.tickets}
        rowKey={({ ticket }) => ticket}
        columns={[
          { key: 'ticket', header: t('columns.ticket'), render: ({ ticket }) => <code>{ticket}</code> },
          {
            key: 'place',
            header: t('columns.place'),
            render: ({ exclusion, seat, substitute }) => {
              if (exclusion !== null) return `${t('detail.excluded')} · ${t(`exclusions.${exclusion}`)}`;
              if (seat !== null) return t('detail.seat', { place: seat });
              if (substitute !== null) return t('detail.substitute', { place: substitute });
              return t(draw.drawnAt === null ? 'public.takesPart' : 'public.notDrawn');
            },
          },
          {
            key: 'commitment',
            header: t('columns.commitment'),
            render: ({ commitment, opening }) => (
              <>
                <Digest text={commitment} />
                {opening !== '' && <span className="block break-all text-small">{opening}</span>}
              </>
            ),
          },
        ]}
      />
    </FoldedSection>
  );
}
