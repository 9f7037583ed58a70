import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { MadeFile } from '@/lib/files/keep-made-file';
import type { Actor } from '@/lib/kernel/actor';
import type { Words } from '@/lib/kernel/words';
import type { TextKey } from '@/messages/typed';

export type JobDoor<Payload> = {
  payload: Payload;
  /** Whoever started it, with the roles held now. */
  actor: Actor & { personId: string };
  /** When this try began. */
  now: Date;
  /** How far it is. Cheap to call often: it is written down a few times a second at most. Never rejects. */
  progress: (done: number, total: number) => Promise<void>;
  /** Aborts when the server is stopping; the job will be tried again. */
  signal: AbortSignal;
  /** The texts of a language, for what it writes. */
  words: (locale: string) => Words;
};

/** A sentence: message key and values. */
export type JobOutcome = { code: TextKey; values?: Record<string, string | number> };

/** What came of it, and the file that it wrote, where it wrote one. */
export type JobResult = { outcome: JobOutcome; file?: MadeFile };

export type JobKind<Payload> = {
  /** 'entity.act', as a command is named. */
  name: string;
  /** Message key of what a person reads as its name. */
  title: TextKey;
  payload: z.ZodType<Payload>;
  /** The address of the page where what it is about is looked at. */
  page(payload: Payload): string;
  /** Whoever started a job sees it; who else? Asked with what the job is about, for readers who are signed in. */
  maySee(db: Tx, actor: Actor, payload: Payload): Promise<boolean>;
  /** May the file that it wrote be fetched now? Who sees the job at all is asked before. */
  mayFetch?(actor: Actor, payload: Payload, now: Date): Promise<boolean>;
  /**
   * Runs outside any transaction; what changes goes through commands. May run twice (a server that dies in the middle
   * begins it again), so that what it writes must bear it. A Refusal ends the job and is told; any other error is tried
   * again, some five times in two minutes.
   */
  run(door: JobDoor<Payload>): Promise<JobResult>;
};

/** A kind of job that people start and watch. Every kind stands in lib/inbox/job-kinds. */
export const jobKind = <Payload>(kind: JobKind<Payload>): JobKind<Payload> => kind;

export type ChoreDoor<Payload> = { payload: Payload; now: Date; isLastTry: boolean };

/** What the house does by itself: no row, no page; what becomes of it stands on the rows it is about. */
export type Chore<Payload> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** Tries in all; the pause before try n + 1 is e^n seconds, up to six hours. */
  tries: number;
  /** May run twice. Throws to be tried again; throwing on the last try means that nobody will hear of it. */
  run(door: ChoreDoor<Payload>): Promise<void>;
};

export const chore = <Payload>(kind: Chore<Payload>): Chore<Payload> => kind;
