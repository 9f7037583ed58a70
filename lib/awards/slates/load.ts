import 'server-only';
import type { Tx } from '@/lib/db/client';
import { roundToDecide } from '../load';
import { problemOfRound } from './problem-of-round';

/** A round with what a slate of it is worked out from. */
export async function roundToWorkOut(tx: Tx, input: { roundId: string }) {
  const deciding = await roundToDecide(tx, input);
  return deciding && { ...deciding, problem: await problemOfRound(tx, deciding) };
}

/** A slate with its places and its round; the round is held, so that its decisions and slates take turns. */
export async function slateInTurn(tx: Tx, { slateId }: { slateId: string }) {
  const known = await tx.awardSlate.findUnique({ where: { id: slateId }, select: { roundId: true } });
  const deciding = known && (await roundToDecide(tx, known));
  const slate =
    deciding &&
    (await tx.awardSlate.findUnique({
      where: { id: slateId },
      include: { places: { orderBy: { place: 'asc' } } },
    }));
  return slate && deciding && { ...slate, round: deciding.round, deciding };
}

export type SlateSubject = NonNullable<Awaited<ReturnType<typeof slateInTurn>>>;
