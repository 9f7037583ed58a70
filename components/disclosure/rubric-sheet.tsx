import { Fragment } from 'react';
import { type RubricPart, rubricParts } from '@/components/reviews/rubric-parts';
import { ColumnHeads } from '@/components/ui/tables/column-heads';
import { unbroken } from '@/components/ui/unbroken';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

type Part = RubricPart<PublishedRound['rubrics'][number]['criteria'][number]>;

/** The rubrics of a round as a document: by parts, each criterion with its points and what earns them. */
export async function RubricSheet({ round }: { round: PublishedRound }) {
  const t = await getTranslator('disclosure');
  return (
    <article className="document">
      <h1>{t('rubrics.title', { round: round.title })}</h1>
      {round.rubrics.map(({ id, title, criteria }) => (
        <Fragment key={id}>
          <h2>{title}</h2>
          {rubricParts(criteria).map((part) => (
            <PartOfRubric key={part.criteria[0]?.criterion.id} part={part} />
          ))}
        </Fragment>
      ))}
    </article>
  );
}

/** What earns full points stands under each criterion, or once above them where it is the same. */
async function PartOfRubric({ part: { group, shared, criteria } }: { part: Part }) {
  const t = await getTranslator('disclosure');
  const full = shared?.anchorFull ?? '';
  const ofEach = shared === null && criteria.some(({ criterion }) => criterion.anchorFull !== '');
  const heads = [t('round.criterion'), t('round.points'), ...(ofEach ? [t('round.full')] : [])];
  const points = criteria.reduce((sum, { criterion }) => sum + Number(criterion.maxPoints), 0);
  return (
    <>
      <h3>{t('rubrics.part', { group, points: String(points) })}</h3>
      {full !== '' && <p>{unbroken(t('rubrics.full', { text: full }))}</p>}
      <table className="listing pointed">
        <ColumnHeads heads={heads} />
        <tbody>
          {criteria.map(({ criterion }) => (
            <tr key={criterion.id}>
              <td>{criterion.bonus ? `${criterion.name}${t('round.bonus')}` : criterion.name}</td>
              <td className="text-right">{String(Number(criterion.maxPoints))}</td>
              {ofEach && <td>{unbroken(criterion.anchorFull)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
