import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PublicDraw } from '@/lib/reviews/drawing/public-draw';
import { getTranslator } from '@/lib/web/messages';
import { kindSaid } from './kind-said';

/** What came of it: seats and substitutes by ticket, with names where they are public. */
export async function PublicDrawResult({ draw }: { draw: PublicDraw }) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  if (draw.drawnAt === null)
    return (
      <Section id="result" title={t('public.result')}>
        <p className="text-ink-soft">{t('public.notYet')}</p>
      </Section>
    );
  const kindOf = (stratum: number): string =>
    kindSaid({ t, experts }, draw.rule.strata, draw.rule.strata[stratum]?.kind ?? 'ANY');
  const hasLeft = (ticket: string): boolean => draw.substitutions.some(({ leaving }) => leaving === ticket);
  const placed = draw.tickets
    .filter(({ seat, substitute }) => seat !== null || substitute !== null)
    .toSorted((left, right) => orderOf(left) - orderOf(right));
  return (
    <Section
      id="result"
      title={t('public.result')}
      note={draw.isNamed ? undefined : t(draw.rule.namesPublic ? 'public.namesLater' : 'public.namesNever')}
    >
      <DataTable
        id="drawn"
        caption={t('public.resultCaption')}
        captionHidden
        exported={false}
        rows={placed}
        rowKey={({ ticket }) => ticket}
        columns={[
          {
            key: 'place',
            header: t('columns.place'),
            render: ({ ticket, seat, substitute }) => {
              if (seat === null) return t('detail.substitute', { place: substitute ?? 0 });
              return t(hasLeft(ticket) ? 'public.stoodIn' : 'detail.seat', { place: seat });
            },
          },
          { key: 'kind', header: t('columns.kind'), render: ({ stratum }) => kindOf(stratum) },
          { key: 'ticket', header: t('columns.ticket'), render: ({ ticket }) => <code>{ticket}</code> },
          ...(draw.isNamed
            ? [
                {
                  key: 'expert',
                  header: t('columns.expert'),
                  render: ({ opening }: Placed) => namedIn(opening).filter(Boolean).join(' · ') || '—',
                },
              ]
            : []),
        ]}
      />
      {draw.substitutions.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{t('public.substitutions')}</h3>
          <DataTable
            id="substitutions"
            caption={t('public.substitutions')}
            captionHidden
            dense
            exported={false}
            rows={draw.substitutions}
            rowKey={({ leaving }) => leaving}
            columns={[
              { key: 'leaving', header: t('columns.leaving'), render: ({ leaving }) => <code>{leaving}</code> },
              { key: 'entering', header: t('columns.entering'), render: ({ entering }) => <code>{entering}</code> },
              { key: 'cause', header: t('columns.cause'), render: ({ cause }) => t(`exclusions.${cause}`) },
              { key: 'at', header: t('columns.at'), render: ({ at }) => t.dateTime(at) },
            ]}
          />
        </>
      )}
    </Section>
  );
}

type Placed = PublicDraw['tickets'][number];

/** More than any draw has seats: substitutes follow, stratum after stratum. */
const AFTER_SEATS = 10_000;

const orderOf = ({ seat, stratum, substitute }: Placed): number =>
  seat ?? AFTER_SEATS * (stratum + 1) + (substitute ?? 0);

/** Name and employer of what a commitment opens. */
const namedIn = (opening: string): string[] => (opening === '' ? [] : (JSON.parse(opening) as string[]).slice(2));
