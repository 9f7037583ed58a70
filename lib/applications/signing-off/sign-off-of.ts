import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SignOffStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import type { OwnApplication } from '../filling/own-application';
import { type ChangesSince, changesSince } from './changed-since';
import { hashOfNow } from './content-now';
import { confirmedHash, type SignOffWord, signOffWords } from './entries';
import { type SignOffEvent, signOffLifecycle } from './lifecycle';
import { isSigner, mayRemind, signOffPolicy } from './policy';

export type SignOff = {
  status: SignOffStatus;
  /** What was said, oldest first; nothing while nobody is asked. */
  words: SignOffWord[];
  moves: SignOffEvent[];
  mayRemind: boolean;
  /** Whether who asks signs for the organisation themselves. */
  isSigner: boolean;
  /** Of what is shown, as `confirmSignOff` wants it. */
  contentHash: string;
  /** Confirmed, but changed since. */
  isStale: boolean;
  /** What changed since who signs last read it, while it is theirs to confirm (again); null otherwise. */
  changes: ChangesSince | null;
};

/** How far the sign-off of an application is, for its organisation's own people. */
export async function signOffOf(db: Tx, { application, form }: OwnApplication, actor: Actor): Promise<SignOff> {
  const { id, signOffStatus: status, organisationId } = application;
  const words = status === 'NONE' ? [] : await signOffWords(db, id);
  const contentHash = hashOfNow(application, form);
  const isStale = status === 'CONFIRMED' && confirmedHash(words) !== contentHash;
  return {
    status,
    words,
    moves: openMoves(signOffLifecycle, signOffPolicy, { actor, subject: { status, organisationId } }),
    mayRemind: status !== 'NONE' && mayRemind(actor, application),
    isSigner: isSigner(actor, application),
    contentHash,
    isStale,
    changes: status === 'ASKED' || isStale ? await changesSince(db, { application, form }, words) : null,
  };
}
