import { checkSum } from '@/components/ui/check-sum';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';

/** The score sheet on one page, with the hash of what was judged and a line to sign. */
export async function PrintSheet({ assignment, expertName }: { assignment: AssignmentForScoring; expertName: string }) {
  const t = await getTranslator('reviews');
  const { application, stage, round, submittedAt, cityName } = assignment;
  const submittedOn = submittedAt === null ? '' : t.day(submittedAt);
  const facts: [string, string][] = [
    [t('print.project'), application.title],
    [t('print.organisation'), application.organisation?.name ?? t('print.hidden')],
    [t('print.number'), application.number ?? ''],
    [t('print.expert'), expertName],
    [t('print.office'), round.region.officeName],
    [t('print.dueAt'), stage.dueAt === null ? t('my.noDue') : t.deadline(stage.dueAt)],
    [t('print.submittedAt'), submittedAt === null ? t('print.draft') : t.dateTime(submittedAt)],
  ];
  return (
    <article className="print-sheet document">
      <h1>{assignment.rubricTitle}</h1>
      <p className="document-number">
        {cityName} · {round.title} · {stage.name}
      </p>
      <table>
        <tbody>
          {facts.map(([term, value]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columns.group')}</th>
            <th scope="col">{t('columns.criterion')}</th>
            <th scope="col">{t('columns.max')}</th>
            <th scope="col">{t('columns.points')}</th>
          </tr>
        </thead>
        <tbody>
          {assignment.criteria.map(({ id, group, name, max, points }, at, all) => (
            <tr key={id}>
              {all[at - 1]?.group !== group && <td rowSpan={runOf(all, at)}>{group}</td>}
              <td>{name}</td>
              <td className="figures text-right">{max}</td>
              <td className="figures text-right">{points || '—'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('sheet.total')}
            </th>
            <td className="figures text-right font-semibold">{assignment.total ?? '—'}</td>
          </tr>
        </tfoot>
      </table>
      {assignment.sum && (
        <p className="print-comment">
          {t('print.sum')}
          {assignment.sum.value || t('print.none')}
        </p>
      )}
      <p className="print-comment">
        {t('print.comment')}
        {assignment.comment || t('print.none')}
      </p>
      <p className="print-signature">
        <span>{t('print.signature')}</span>
        <span>
          {t('print.date')}
          {submittedOn}
        </span>
      </p>
      <p className="print-hash">
        {t('print.hash')} {checkSum(application.contentHash)}
      </p>
    </article>
  );
}

/** How many criteria of one part follow each other from here on. */
function runOf(criteria: readonly { group: string }[], at: number): number {
  const next = criteria.findIndex(({ group }, place) => place > at && group !== criteria[at]?.group);
  return (next < 0 ? criteria.length : next) - at;
}
