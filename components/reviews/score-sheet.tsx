import { type KeyLine, KeysOverlay } from '@/components/bench/keys-overlay';
import type { FormRoom } from '@/components/forms/field-view';
import { SubmitButton } from '@/components/forms/submit-button';
import { paths } from '@/lib/paths/paths';
import type { AssignmentAtDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { type PartSoFar, partsSoFar, sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { AnchorList } from './anchor-list';
import { CommentField } from './comment-field';
import { CriterionField } from './criterion-field';
import { rubricParts } from './rubric-parts';
import { type SheetSaid, sheetTexts } from './sheet-said';
import { SumField } from './sum-field';

/** A sheet to be filled in, as far as it is. */
export type ScoredAssignment = Pick<
  AssignmentAtDesk,
  'id' | 'version' | 'comment' | 'commentVersion' | 'sum' | 'criteria' | 'reopenReason'
> & {
  place: Pick<AssignmentAtDesk['place'], 'nextOpenId'>;
  round: Pick<AssignmentAtDesk['round'], 'aggregation'>;
  application: Pick<AssignmentAtDesk['application'], 'parties'>;
};

type ScoreSheetProps = {
  /** The form around it. */
  room: FormRoom;
  /** Who is scoring. */
  personId: string;
  assignment: ScoredAssignment;
};

const keys: KeyLine[] = ['criteria', 'digits', 'submitSheet', 'bundle', 'help'];

/**
 * The rubric to fill in. It is plain form fields: without script they are saved and submitted by the two buttons; with it
 * (components/enhance/scoring) each is saved by itself.
 */
export async function ScoreSheet({ room, personId, assignment }: ScoreSheetProps) {
  const { criteria, comment, commentVersion, sum, round } = assignment;
  const [t, filling] = [await getTranslator('reviews.scoring'), await getTranslator('sheets.filling')];
  const said: SheetSaid = {
    address: paths.sheet('scores', assignment.id),
    personId,
    criteria: criteria.map(({ id: key, group, max, bonus, points: value, version }) => ({
      key,
      group,
      max,
      bonus,
      value,
      version,
    })),
    comment: { value: comment, version: commentVersion },
    sum: sum && { value: sum.value, version: sum.version },
    rule: dutyRuleOf(round.aggregation),
    texts: sheetTexts(filling, t),
    signInAddress: paths.signIn(),
  };
  const points = Object.fromEntries(criteria.map(({ id, points }) => [id, points]));
  const { total, scored, needed, isDue } = sheetSoFar(points, said.criteria, said.rule);
  return (
    <div data-scores={JSON.stringify(said)}>
      <input type="hidden" name="assignmentId" value={assignment.id} />
      <input type="hidden" name="version" value={assignment.version} />
      <PartsRail t={t} parts={partsSoFar(points, said.criteria)} />
      {rubricParts(criteria).map(({ group, shared, criteria: own }) => (
        <section key={own[0]?.criterion.id} aria-labelledby={partAddress(group)}>
          <h3 id={partAddress(group)} className="mt-4 border-b border-line pb-1 text-ink-soft">
            {group}
          </h3>
          {shared && (
            <div className="pb-2">
              <AnchorList id={anchorsAddress(group)} t={t} anchors={shared} />
            </div>
          )}
          {own.map(({ criterion, position }) => (
            <CriterionField
              key={criterion.id}
              room={room}
              t={t}
              criterion={criterion}
              position={position}
              sharedId={shared ? anchorsAddress(group) : undefined}
            />
          ))}
        </section>
      ))}
      {sum && <SumField room={room} t={t} sum={sum} />}
      <CommentField room={room} t={t} written={assignment} rule={round.aggregation} isDue={isDue} />
      <div className="scoring-foot">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <span data-scored className="text-table text-ink-soft">
            {t('scored', { scored, count: needed })}
          </span>
          <div data-save-mark role="status" className="text-table" />
          <span className="ml-auto">
            {t('total')}{' '}
            <output data-total className="figures ml-1 text-h1 font-semibold">
              {total}
            </output>
          </span>
        </div>
        <div data-held />
        <div className="mt-1.5 flex flex-wrap gap-2">
          <SubmitButton name="intent" value="submit">
            {t(assignment.place.nextOpenId === null ? 'submit' : 'submitNext')}
          </SubmitButton>
          <SubmitButton kind="secondary" name="intent" value="save">
            {t('save')}
          </SubmitButton>
        </div>
      </div>
      <KeysOverlay lines={keys} />
    </div>
  );
}

type PartsRailProps = { t: Translate<'reviews.scoring'>; parts: PartSoFar[] };

/** The parts of the rubric, each with how it stands; with script that follows what is typed. */
const PartsRail = ({ t, parts }: PartsRailProps) => (
  <nav aria-label={t('parts')} className="scoring-rail no-print">
    {parts.map(({ group, state, scored, count }) => (
      <a key={group} href={`#${partAddress(group)}`}>
        {group} <span data-part={state}>{t(`part.${state}`, { scored, count })}</span>
      </a>
    ))}
  </nav>
);

const partAddress = (group: string): string => `rubric-${encodeURIComponent(group)}`;
const anchorsAddress = (group: string): string => `${partAddress(group)}-anchors`;

const dutyRuleOf = ({ bonusPolicy, commentBelow, commentAbove }: SheetSaid['rule']): SheetSaid['rule'] => ({
  bonusPolicy,
  commentBelow,
  commentAbove,
});
