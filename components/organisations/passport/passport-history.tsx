import { Disclosure } from '@/components/ui/disclosure';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Passport } from '@/lib/organisations/passport/passport-of';
import { getTranslator } from '@/lib/web/messages';

type Said = Passport['history'][number];

/** Every version there was, the newest first, with what the office found of it. */
export async function PassportHistory({ history }: { history: readonly Said[] }) {
  const t = await getTranslator('organisations.passport');
  if (history.length === 0) return null;
  const what = ({ endedBecause, title, ordinal, detail }: Said): string =>
    endedBecause === ''
      ? t('historyStated', { ordinal, title, detail: detail === '' ? 'none' : detail })
      : t('historyEnded', { title, reason: endedBecause });
  return (
    <div className="-mt-px">
      <Disclosure label={t('history', { count: history.length })}>
        <DataTable
          id="passport-history"
          caption={t('historyCaption')}
          captionHidden
          rows={history.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.ordinal - a.ordinal)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', header: t('historyAt'), render: ({ at }) => t.dateTime(at), nowrap: true },
            { key: 'kind', header: t('fact'), render: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'what', header: t('historyWhat'), render: what },
            { key: 'by', header: t('historyBy'), render: ({ by }) => by },
            {
              key: 'check',
              header: t('historyCheck'),
              render: ({ check }) =>
                check === null
                  ? ''
                  : [t(`checks.${check.agreed ? 'agreed' : 'disputed'}`), check.by, check.note]
                      .filter(Boolean)
                      .join('，'),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
