import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DataTable } from '@/components/ui/tables/data-table';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RankCell } from './rank-cell';

type RanksFormProps = {
  at: { roundId: string; regionId: string };
  rows: RecommendedRow[];
  action: FormAction;
};

/** What waits at an office, each with its place in the order, empty where it is not among what is recommended. */
export async function RanksForm({ at: { roundId, regionId }, rows, action }: RanksFormProps) {
  const t = await getTranslator('applications');
  return (
    <Form action={action} id="rank" className="max-w-none">
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="regionId" value={regionId} />
      <DataTable
        id="waiting"
        caption={t('recommending.toRecommend')}
        captionHidden
        exported={false}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('list.projectTitle'),
            render: ({ id, title, number }) => (
              <>
                <a className="link" href={paths.recommendedApplication(roundId, regionId, id)}>
                  {title}
                </a>{' '}
                <span className="code">{number}</span>
              </>
            ),
          },
          { key: 'organisation', header: t('list.organisation'), render: (row) => row.organisationName },
          {
            key: 'amount',
            header: t('list.amount'),
            align: 'right',
            render: ({ requestedFen }) => formatYuan(requestedFen),
          },
          {
            key: 'before',
            header: t('recommending.before'),
            render: ({ before }) =>
              before.map(({ office, rank }) => t('recommending.placed', { office, rank: rank ?? 0 })).join('；') || '—',
          },
          {
            key: 'opinion',
            header: t('recommending.opinion'),
            render: ({ hasOpinion }) => t(hasOpinion ? 'recommending.written' : 'recommending.unwritten'),
          },
          {
            key: 'rank',
            header: t('recommending.rank'),
            width: '7rem',
            render: ({ id, title, rank, state }) =>
              state === 'RETURNED' ? (
                t('status.RETURNED')
              ) : (
                <RankCell name={`ranks.${id}`} label={t('recommending.rankOf', { title })} rank={rank} />
              ),
          },
        ]}
      />
      <div className="mt-4">
        <SubmitButton kind="secondary">{t('recommending.saveRanks')}</SubmitButton>
      </div>
    </Form>
  );
}
