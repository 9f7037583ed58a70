import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { basicsInput } from '../schema';
import { editDraft } from './edit-draft';

/** Title, summary and whom to call. @throws Refusal 'refused' once the round is published. */
export const updateRoundBasics = command({
  name: 'round.updateBasics',
  input: basicsInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, title, summary, contactName, contactPhone, complaintPhone }, tx }) {
    return editDraft(tx, { round, version }, { title, summary, contactName, contactPhone, complaintPhone });
  },
  about: ({ subject, result }) => moved(subject, result),
});
