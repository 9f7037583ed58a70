import 'server-only';
import type { Command } from '@/lib/kernel/command';
import { saveScores } from './save-scores';
import { submitScoreSheet } from './submit-score-sheet';

type Sent = Parameters<typeof submitScoreSheet>[0] & { intent?: string };
type Outcome = Awaited<ReturnType<typeof saveScores>> | Awaited<ReturnType<typeof submitScoreSheet>>;

/** One form, two buttons: without JavaScript a sheet can be kept half filled. Either command is its own door. */
export const sendScoreSheet: Command<Sent, Outcome> = Object.assign(
  ({ intent, ...sheet }: Sent, context: Parameters<typeof saveScores>[1]): Promise<Outcome> =>
    intent === 'save' ? saveScores(sheet, context) : submitScoreSheet(sheet, context),
  { commandName: submitScoreSheet.commandName },
);
