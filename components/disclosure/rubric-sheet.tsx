import { Fragment } from 'react';
import { ColumnHeads } from '@/components/ui/tables/column-heads';
import { unbroken } from '@/components/ui/unbroken';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** The rubrics of a round as a document, each criterion with its points and what earns them. */
export async function RubricSheet({ round }: { round: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const heads = [t('round.group'), t('round.criterion'), t('round.points'), t('round.full')];
  return (
    <article className="document">
      <h1>{t('rubrics.title', { round: round.title })}</h1>
      {round.rubrics.map(({ id, title, criteria }) => (
        <Fragment key={id}>
          <h2>{title}</h2>
          <table className="listing">
            <ColumnHeads heads={heads} />
            <tbody>
              {criteria.map((criterion) => (
                <tr key={criterion.id}>
                  <td data-label={heads[0]}>{criterion.group}</td>
                  <td data-label={heads[1]}>
                    {criterion.bonus ? `${criterion.name}${t('round.bonus')}` : criterion.name}
                  </td>
                  <td data-label={heads[2]}>{String(Number(criterion.maxPoints))}</td>
                  <td data-label={heads[3]}>{unbroken(criterion.anchorFull)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fragment>
      ))}
    </article>
  );
}
