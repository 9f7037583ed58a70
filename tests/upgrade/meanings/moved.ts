import type { Exempt } from '../differences';
import type { Meaning } from './meanings';
import { oneSaver, plans, whoDidIt } from './reading';

/** What a migration has put elsewhere on purpose, with the meanings that show it arrived. */
type Moved = Exempt & { since: string; shownBy: Meaning[] };

const any = () => true;

const moved: Moved[] = [
  { since: oneSaver, table: 'Answer', shownBy: ['answers'] },
  { since: oneSaver, table: 'AnswerSet', shownBy: ['forms filled in'] },
  { since: oneSaver, table: 'Score', shownBy: ['points'] },
  { since: oneSaver, table: 'Application', columns: ['answerSetId'], shownBy: ['answers', 'forms filled in'] },
  { since: oneSaver, table: 'Demand', columns: ['answerSetId'], shownBy: ['answers', 'forms filled in'] },
  { since: oneSaver, table: 'ReviewAssignment', columns: ['comment'], shownBy: ['comments'] },

  { since: plans, table: 'RoundRules', shownBy: ['rules', 'rules before amendments', 'working copies'] },
  { since: plans, table: 'RoundCategory', shownBy: ['categories', 'working copies'] },
  { since: plans, table: 'RoundInstalment', shownBy: ['instalments', 'working copies'] },
  // What a template held as a document has rows of its own now, beside those of the rounds.
  {
    since: plans,
    table: 'AnnouncementSection',
    columns: ['roundId'],
    came: any,
    shownBy: ['announcements', 'templates'],
  },
  { since: plans, table: 'Rubric', columns: ['roundId'], came: any, shownBy: ['rubrics', 'templates'] },
  { since: plans, table: 'Criterion', came: any, shownBy: ['templates'] },
  { since: plans, table: 'ReviewStage', columns: ['roundId'], came: any, shownBy: ['stages', 'templates'] },
  { since: plans, table: 'Form', came: any, shownBy: ['templates'] },
  {
    since: plans,
    table: 'OwnTemplate',
    columns: ['document', 'workingCopyId'],
    shownBy: ['templates', 'working copies'],
  },
  {
    since: plans,
    table: 'Round',
    columns: ['editsTemplateId', 'formId'],
    gone: ({ year }) => year === '0',
    shownBy: ['forms', 'working copies'],
  },

  // The installation itself became a person.
  { since: whoDidIt, table: 'Person', came: ({ id }) => id === 'system', shownBy: [] },
];

/** What is no longer compared as it was, in a database to which these migrations came. */
export const movedBy = (migrations: ReadonlySet<string>): Moved[] => moved.filter(({ since }) => migrations.has(since));
