import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { daysWithout } from '@/lib/plans/terms/execution';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { timetableInput } from '../schema';
import { editDraft } from './edit-draft';
import { problemsInTimetable } from './timetable';

/** The window with its times of day and the periods of review and execution. A draft may leave any of them open; a duration from the agreement has no days. */
export const setTimetable = command({
  name: 'round.setTimetable',
  input: timetableInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, roundId: _roundId, ...timetable }, tx }) {
    const dated = round.terms.executionMonths === null ? timetable : { ...timetable, ...daysWithout };
    refuseIf(problemsInTimetable(dated));
    return editDraft(tx, { round, version }, dated);
  },
  about: ({ subject, result }) => moved(subject, result),
});
