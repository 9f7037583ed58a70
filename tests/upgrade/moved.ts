/** What is set up hangs on plans since, and a template is one. */
export const PLANS = '20261128094900';

/** An expert may serve several cities since, and a conflict is the person's. */
export const CITIES = '20261128120038';

/** One administrator became three that exclude each other. */
export const ADMINISTRATORS = '20261128224000';
/** Numbers of people are sealed since; of those that codes went to only an index is kept. */
export const SEALED = '20261128234000_sealed_numbers';

/** An application may name several places since. */
export const PLACES = '20261129155327_places';

type Moved = {
  since: string;
  table: string;
  /** Only these columns; the whole table when left out. */
  columns?: string[];
  /** Every row is there as it was, and others have come. */
  grows?: true;
  /** The meanings that show it arrived. */
  shownBy: string[];
};

/** What a migration has put elsewhere on purpose. */
const moved: Moved[] = [
  { since: ADMINISTRATORS, table: 'RoleGrant', columns: ['role'], shownBy: ['roles held'] },
  { since: CITIES, table: 'ConflictOfInterest', columns: ['expertId'], shownBy: ['conflicts'] },
  { since: PLANS, table: 'RoundRules', shownBy: ['rules', 'working copies'] },
  { since: PLANS, table: 'RoundCategory', shownBy: ['categories'] },
  { since: PLANS, table: 'RoundInstalment', shownBy: ['instalments', 'working copies'] },
  { since: PLANS, table: 'AnnouncementSection', shownBy: ['announcements', 'working copies'] },
  { since: PLANS, table: 'Rubric', shownBy: ['rubrics', 'templates'] },
  { since: PLANS, table: 'Criterion', shownBy: ['rubrics', 'templates'] },
  { since: PLANS, table: 'ReviewStage', shownBy: ['stages', 'working copies'] },
  { since: PLANS, table: 'OwnTemplate', shownBy: ['templates'] },
  { since: PLANS, table: 'Form', grows: true, shownBy: ['templates'] },
  { since: PLANS, table: 'Round', shownBy: ['life of rounds', 'working copies'] },
  { since: '20261128085616_one_saver', table: 'Answer', shownBy: ['answers'] },
  { since: '20261128085616_one_saver', table: 'AnswerSet', shownBy: ['forms filled in'] },
  { since: '20261128085616_one_saver', table: 'Application', columns: ['answerSetId'], shownBy: ['forms filled in'] },
  { since: '20261128085616_one_saver', table: 'Demand', columns: ['answerSetId'], shownBy: ['forms filled in'] },
  { since: '20261128085616_one_saver', table: 'Score', shownBy: ['points'] },
  {
    since: '20261128085616_one_saver',
    table: 'ReviewAssignment',
    columns: ['comment'],
    shownBy: ['comments and totals'],
  },
  { since: PLACES, table: 'Application', columns: ['regionId'], shownBy: ['main places'] },
  { since: SEALED, table: 'PhoneCode', columns: ['phone'], shownBy: ['codes sent'] },
];

/** What is no longer compared as it was, for a database that has come from one migration to another. */
export const movedBetween = (from: string, to: string): Moved[] =>
  moved.filter(({ since }) => since > from && since <= to);
