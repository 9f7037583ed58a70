import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { timetableInput } from '../schema';
import { editDraft } from './edit-draft';
import { problemsInTimetable } from './timetable';

/** The window with its times of day and the periods of review and execution. A draft may leave any of them open. */
export const setTimetable = command({
  name: 'round.setTimetable',
  input: timetableInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, roundId: _roundId, ...timetable }, tx }) {
    refuseIf(problemsInTimetable(timetable));
    return editDraft(tx, { round, version }, timetable);
  },
  about: ({ subject, result }) => moved(subject, result),
});
