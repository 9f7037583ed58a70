import 'server-only';
import type { z } from 'zod';
import { db, isDuplicate, type Tx } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/in-transaction';
import { wasFasterElsewhere } from '@/lib/db/lost-race';
import { isOutOfRoom } from '@/lib/db/out-of-room';
import { logged } from '@/lib/log/entry';
import type { About } from './about';
import type { Actor } from './actor';
import { asProblem } from './as-problem';
import { causing } from './cause';
import { doneOnce, keyOfAct, type Once } from './done-once';
import { fieldOnPage } from './form-values';
import { denied } from './notes';
import { type Change, changeAndRecord, recordTrail, type TrailDetail, type TrailEntry } from './record-trail';
import { type Problem, Refusal, type RefusalKind } from './refusal';
import { cleanInput } from './typed/clean-input';

/**
 * Where a command is called from. `now` is the server's clock; `receivedAt` the moment the request arrived (defaults to now);
 * `requestId` what the lines of the log of one request have in common; `once` the token of the form as it was shown, which a
 * second press of its button brings again.
 */
export type Context = {
  actor: Actor;
  now: Date;
  receivedAt?: Date;
  ip?: string;
  requestId?: string;
  once?: string;
};

type Door<Input, Subject, Prepared> = {
  input: Input;
  subject: Subject;
  prepared: Prepared;
  actor: Actor;
  tx: Tx;
  now: Date;
  receivedAt: Date;
  ip: string;
};

type From = { actor: Actor; now: Date; ip: string };

type Spec<Schema extends z.ZodType, Subject, Result, Prepared> = {
  /** What the trail shows: 'entity.act'. */
  name: string;
  input: Schema;
  /**
   * What no schema can tell of what was sent: whether a file is what it says. Asked only where something else is wrong
   * already, so that everything is told at once; of what is right it is `prepare` that finds out.
   */
  alsoWrong?: (input: unknown) => Promise<Problem[]>;
  /**
   * Runs in a transaction of its own before everything else, so that it stays even when the command is refused: counting tries.
   * A refusal that it returns is told after what it wrote is kept; one that it throws takes that back.
   */
  beforehand?: (tx: Tx, input: z.output<Schema>, from: From) => Promise<unknown>;
  /** Loads what the command is about; null means not found. A named function, or TypeScript loses inference. */
  subject: (tx: Tx, input: z.output<Schema>, actor: Actor) => Promise<Subject | null>;
  /** May this actor see the subject at all? If not, it is 'not-found' instead of 'forbidden'. */
  visible?: (actor: Actor, subject: Subject) => boolean;
  allow: (actor: Actor, subject: Subject) => boolean;
  /**
   * Work that needs no database but takes its time (hashing a password, receiving a file): outside any transaction, once
   * the actor is known to be allowed. What it returns reaches `run`, which stands below it, or TypeScript loses inference.
   */
  prepare?: (ahead: Omit<Door<z.output<Schema>, Subject, never>, 'tx' | 'prepared'>) => Promise<Prepared>;
  run: (door: Door<z.output<Schema>, Subject, Prepared>) => Promise<Result>;
  /** For what is made anew and could be made twice: the second press of one button hears what the first has made. */
  once?: Once<Result>;
  /**
   * For what is saved as one types: the change as one statement, its entry with it; null when there is nothing to change.
   * Being atomic by itself it needs no transaction: `subject` and `run` then only read, and what they judged stands in the
   * statement again, so that nothing slips in between. Where it does not hold any more, everything is read and judged anew.
   */
  inOne?: (door: Door<z.output<Schema>, Subject, Prepared> & { result: Result }) => Change | null;
  /** What the entry of the trail is about, and how its state moved; then what was moved along with it, each in its own trail. */
  about: (door: Door<z.output<Schema>, Subject, Prepared> & { result: Result }) => About | [About, ...About[]];
  /** What the trail keeps beyond that of the first. `null` records nothing. */
  trail?: (door: Door<z.output<Schema>, Subject, Prepared> & { result: Result }) => TrailDetail | null;
};

export type Command<Input, Result> = {
  (input: Input, context: Context): Promise<Result>;
  commandName: string;
};

/** A command as `command` makes it: it says what it takes. */
export type Verb<Input, Result> = Command<Input, Result> & { input: z.ZodType };

/**
 * The one door for every change: clean → parse → load → authorise → run → record → commit, in one transaction. What takes its time
 * without the database is prepared before that.
 * @throws Refusal 'invalid' | 'not-found' | 'forbidden' | 'refused' | 'conflict'
 */
export function command<Schema extends z.ZodType, Subject, Result, Prepared = undefined>(
  spec: Spec<Schema, Subject, Result, Prepared>,
): Verb<z.input<Schema>, Result> {
  const inside = async (raw: z.input<Schema>, context: Context): Promise<Result> => {
    const input = await parse(spec, raw);
    const { actor, now, receivedAt = now, ip = '', once: token } = context;
    const { beforehand, once } = spec;
    const admitted = async (tx: Tx): Promise<Subject> => {
      const subject = await spec.subject(tx, input, actor);
      const deny = (kind: RefusalKind): Refusal => denied({ name: spec.name, kind, actor, now, ip, subject });
      if (subject === null || spec.visible?.(actor, subject) === false) throw deny('not-found');
      if (!spec.allow(actor, subject)) throw deny(actor.kind === 'visitor' ? 'signed-out' : 'forbidden');
      return subject;
    };
    const ahead = { input, actor, now, receivedAt, ip };
    return asRefusal(input, async () => {
      const turnedAway = beforehand && (await transaction((tx) => beforehand(tx, input, { actor, now, ip })));
      if (turnedAway instanceof Refusal) throw turnedAway;
      // Without `prepare` nothing is prepared, and nothing is what `run` then expects.
      const prepared = (await spec.prepare?.({ ...ahead, subject: await transaction(admitted) })) as Prepared;
      const who = actor.personId ?? ip;
      const key = once && token ? await keyOfAct({ command: spec.name, who, input, token }) : null;
      const ran = async (tx: Tx) => {
        const door = { ...ahead, subject: await admitted(tx), prepared, tx };
        const run = () => causing(door, () => spec.run(door));
        if (!once || key === null) return { ...door, result: await run(), isAgain: false };
        return { ...door, ...(await doneOnce(tx, { ...once, key, now }, run)) };
      };
      const { inOne } = spec;
      if (inOne) {
        return untilNobodyIsFaster(async () => {
          const done = await ran(db);
          const change = inOne(done);
          if (change !== null) await changeAndRecord(db, change, entriesOf(done));
          return done.result;
        });
      }
      return transaction(async (tx) => {
        const done = await ran(tx);
        const entries = done.isAgain ? [] : entriesOf(done);
        if (entries.length > 0) await recordTrail(tx, entries);
        return done.result;
      });
    });
  };
  const entriesOf = (done: Door<z.output<Schema>, Subject, Prepared> & { result: Result }): TrailEntry[] => {
    const { actor, now, ip } = done;
    const detail = spec.trail ? spec.trail(done) : {};
    if (detail === null) return [];
    const entry = { command: spec.name, actor: { id: actor.personId, name: actor.name }, now, ip };
    const [about, ...along] = [spec.about(done)].flat();
    return about === undefined
      ? []
      : [{ ...entry, ...about, ...detail }, ...along.map((other) => ({ ...entry, ...other }))];
  };
  const enter = (raw: z.input<Schema>, context: Context): Promise<Result> =>
    logged({ event: 'command', name: spec.name, ...context }, () => inside(raw, context));
  return Object.assign(enter, { commandName: spec.name, input: spec.input });
}

const transaction = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.$transaction((tx) => inTransaction(() => work(tx)));

/** How often somebody may be faster before whoever asked is told. Each time something else has been written. */
const MOST_TRIES = 5;

async function untilNobodyIsFaster<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!wasFasterElsewhere(error) || tries === MOST_TRIES) throw error;
    }
  }
}

/** @throws Refusal 'invalid' with all that is wrong at once, of each field the first */
async function parse<Schema extends z.ZodType>(
  { input: schema, alsoWrong }: { input: Schema; alsoWrong?: (input: unknown) => Promise<Problem[]> },
  raw: unknown,
): Promise<z.output<Schema>> {
  const { input, problems } = cleanInput(raw);
  // What is too much, or nobody's field, is not looked at any further.
  if (problems.some(({ field }) => field === undefined)) throw new Refusal('invalid', problems);
  const parsed = schema.safeParse(input);
  if (parsed.success && problems.length === 0) return parsed.data;
  const wrong = parsed.success ? [] : parsed.error.issues.map(asProblem);
  throw new Refusal('invalid', firstOfEach([...problems, ...wrong, ...((await alsoWrong?.(input)) ?? [])]));
}

function firstOfEach(problems: readonly Problem[]): Problem[] {
  const unreadable = new Set(
    problems.filter(({ code }) => code === 'kernel.problems.unreadable').map(({ field }) => field),
  );
  return problems.filter(({ code, field }) => code === 'kernel.problems.unreadable' || !unreadable.has(field));
}

async function asRefusal<T>(input: unknown, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (wasFasterElsewhere(error)) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    if (isOutOfRoom(error)) throw new Refusal('refused', [{ code: 'kernel.problems.noRoom' }]);
    if (isDuplicate(error)) throw new Refusal('conflict', [{ code: 'kernel.problems.alreadyThere' }]);
    throw error instanceof Refusal ? withFieldsOnPage(error, input) : error;
  }
}

function withFieldsOnPage({ kind, problems }: Refusal, input: unknown): Refusal {
  return new Refusal(
    kind,
    problems.map((problem) =>
      problem.field === undefined ? problem : { ...problem, field: fieldOnPage(problem.field, input) },
    ),
  );
}
