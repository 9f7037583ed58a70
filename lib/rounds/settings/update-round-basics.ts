import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { basicsInput } from '../schema';
import { editDraft } from './edit-draft';

/** Title, summary, who holds it and whom to call. @throws Refusal 'refused' once the round is published. */
export const updateRoundBasics = command({
  name: 'round.updateBasics',
  input: basicsInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  run: ({ subject: round, input: { roundId: _roundId, version, ...basics }, tx }) =>
    editDraft(tx, { round, version }, basics),
  about: ({ subject, result }) => moved(subject, result),
});
