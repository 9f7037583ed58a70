import 'server-only';
import { forgetRefusal } from '@/lib/kernel/notes';
import { Refusal } from '@/lib/kernel/refusal';

/** The answer, or null when it is not found: where a page or a door has something else to offer then. */
export async function ifFound<Result>(answer: Promise<Result>): Promise<Result | null> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error;
    forgetRefusal(error);
    return null;
  }
}
