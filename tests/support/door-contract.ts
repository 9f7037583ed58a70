import { describe, expect, test } from 'vitest';
import { type Actor, isAdministratorRole, visitor } from '@/lib/kernel/actor';
import type { Verb } from '@/lib/kernel/command';
import { Refusal, type RefusalKind } from '@/lib/kernel/refusal';
import { plainActor, testNow } from '@/tests/factories/people';
import { mightyElsewhere, threeAdministrators } from './contract-place';
import { databasePrint, withoutTables } from './database-print';
import { changed, type Hostile, hostileInputs, pathsIn, valueAt } from './hostile-input';
import { some } from './some';
import { entriesBeyond, entryIds, entryOf, personalIn, type Trace, withMove, wordsIn } from './trail-proof';

/** Who calls with what, and when; `testNow` where the time does not matter. */
export type Attempt<Input> = { by: Actor; input: Input; now?: Date; ip?: string };
/** A case that cannot arise, with the reason. */
export type Never = { never: string };
export const never = (reason: string): Never => ({ never: reason });
/** Of two at once both are done, and the trail tells of them as of one, with the reason. */
export const asOne = (reason: string): AsOne => ({ never: reason, asOne: true });
/** The command knows the form it was sent from (`once`). */
export const madeOnce = asOne('a second press of one button is told what the first has made');
type AsOne = Never & { asOne: true };

type Outsider = 'visitor' | 'stranger' | 'elsewhere';
type Refused<Input, Fresh> = (fresh: Fresh) => Refusing<Input> | Promise<Refusing<Input>>;
/** What differs from the shared attempt, and how it is refused: 'refused' at no field unless told otherwise. */
type Refusing<Input> = Partial<Attempt<Input>> & { kind?: RefusalKind; field?: string };

export type DoorContract<Input, Result, Fresh extends Attempt<Input>> = {
  /** Somebody who may, with a valid input about a subject nobody has touched. */
  fresh: () => Promise<Fresh>;
  /** What comes back, in part. */
  result: unknown;
  /** The one entry, or those of all that was moved; null when the command promises to record nothing. */
  trail: (fresh: Fresh, result: Result) => Trace | Trace[] | null;
  /** Who sees the subject and may not. */
  forbidden: ((fresh: Fresh) => Actor | Promise<Actor>) | Never;
  /** What those hear who have nothing to do with it: 'not-found' unless told otherwise. */
  outsiders?: Partial<Record<Outsider, RefusalKind | Never>> | Never;
  /** By problem code; words after the code tell two cases apart. */
  refused: Record<string, Refused<Input, Fresh>> | Never;
  /** A bad value for each field that can be bad, by its path. */
  invalid: Record<string, unknown> | Never;
  /** Why the input says of nothing which version of it was seen; left out where it does. */
  version?: Never;
  /** What the same call hears the second time. */
  again: RefusalKind | 'done';
  /** Two at the same instant: one is done unless there is a reason that both are. */
  race?: Never | AsOne;
  /** Tables a refused attempt writes on purpose. */
  keeps?: readonly string[];
};

/**
 * Holds a command to everything the door promises, on a real database: done and recorded once; forbidden; not found by
 * strangers, visitors and the mightiest person of another city; refused and invalid without a trace; hostile input, a
 * stale version, a repetition and two at once answered in words.
 */
export function doorContract<Input, Result, Fresh extends Attempt<Input>>(
  command: Verb<Input, Result>,
  contract: DoorContract<Input, Result, Fresh>,
): void {
  const keeps = contract.keeps ?? [];
  let shared: Promise<Fresh> | undefined;
  /** One subject serves every attempt that changes nothing. */
  const subject = (): Promise<Fresh> => (shared ??= contract.fresh());
  const call = ({ input, by, now = testNow, ip }: Attempt<Input>, once?: string): Promise<Result> =>
    command(input, { actor: by, now, ...(ip === undefined ? {} : { ip }), ...(once === undefined ? {} : { once }) });
  const print = async () => withoutTables(await databasePrint(), keeps);

  /** The refusal of an attempt that must leave no trace. */
  async function refusalOf(attempt: Attempt<Input>): Promise<Refusal> {
    const before = await print();
    const refusal = await call(attempt).then(
      () => expect.fail('it was done'),
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(await print()).toEqual(before);
    return refusal as Refusal;
  }

  /** Each over a subject nobody has changed. @throws Error when one is neither done nor refused in words */
  async function refusedAmong(attempts: readonly Hostile[]): Promise<Hostile[]> {
    const refusing: Hostile[] = [];
    for (const attempt of attempts) {
      const fresh = await subject();
      const outcome = await call({ ...fresh, input: attempt.put(fresh.input) as Input }).then(
        () => 'done' as const,
        (error: unknown) => error,
      );
      if (outcome === 'done') shared = undefined;
      else if (outcome instanceof Refusal) refusing.push(attempt);
      else throw new Error(`${attempt.path} = ${JSON.stringify(attempt.value)} is a defect`, { cause: outcome });
    }
    return refusing;
  }

  describe(command.commandName, () => {
    const { forbidden, refused, invalid } = contract;
    const hear: Partial<Record<Outsider, RefusalKind | Never>> | Never = contract.outsiders ?? {};

    if (!isNever(forbidden)) {
      test('forbidden to somebody who may only look', async () => {
        const fresh = await subject();
        const by = await forbidden(fresh);
        expect(await refusalOf({ ...fresh, by })).toMatchObject({
          kind: by.kind === 'visitor' ? 'signed-out' : 'forbidden',
        });
      });
    }

    for (const who of ['visitor', 'stranger', 'elsewhere'] as const) {
      const kind = isNever(hear) ? hear : (hear[who] ?? 'not-found');
      if (typeof kind !== 'string') continue;
      test(`${kind} for ${outsiderNames[who]}`, async () => {
        const fresh = await subject();
        expect(await refusalOf({ ...fresh, by: await outsider(who) })).toMatchObject({ kind });
      });
    }

    const stranger = isNever(hear) ? hear : (hear.stranger ?? 'not-found');
    if (typeof stranger === 'string') {
      test(`${stranger} for the administrators of the platform, unless it is theirs`, async () => {
        const fresh = await subject();
        if (fresh.by.grants.some(({ role }) => isAdministratorRole(role))) return;
        expect(await refusalOf({ ...fresh, by: await threeAdministrators() })).toMatchObject({ kind: stranger });
      });
    }

    for (const [title, attempt] of isNever(refused) ? [] : Object.entries(refused)) {
      test(`refused: ${title}`, async () => {
        const fresh = await subject();
        const { kind = 'refused', field, ...differs } = await attempt(fresh);
        const refusal = await refusalOf({ ...fresh, ...differs });
        // Where the attempt itself is the same, the case changed the world around the subject.
        if (Object.keys(differs).length === 0) shared = undefined;
        expect(refusal).toMatchObject({ kind });
        const problem = refusal.problems.find(({ code }) => code === title.split(' ')[0]);
        expect(problem, JSON.stringify(refusal.problems)).toBeDefined();
        expect(problem?.field).toBe(field);
      });
    }

    for (const [field, value] of isNever(invalid) ? [] : Object.entries(invalid)) {
      test(`invalid: ${field}`, async () => {
        const fresh = await subject();
        const refusal = await refusalOf({ ...fresh, input: changed(fresh.input, field, value) as Input });
        expect(refusal).toMatchObject({ kind: 'invalid' });
        expect(refusal.problems.map((problem) => problem.field)).toContainEqual(expect.stringContaining(field));
      });
    }

    test('hostile input breaks nothing, and what is refused writes nothing', async () => {
      let left: readonly Hostile[] = some(hostileInputs((await subject()).input));
      // What is done writes, so the refused are tried again by themselves, until nothing else is among them.
      for (let isAlone = false; !isAlone; ) {
        await subject();
        const before = await print();
        const refusing = await refusedAmong(left);
        isAlone = refusing.length === left.length;
        if (isAlone) expect(await print()).toEqual(before);
        left = refusing;
      }
      expect('polluted' in {}).toBe(false);
    });

    if (contract.version !== undefined) {
      test('the input says of nothing which version was seen', async () => {
        expect(versionsIn((await subject()).input)).toEqual([]);
      });
    } else {
      test('a version that is not the newest conflicts, wherever the input has one', async () => {
        const fresh = await subject();
        const others = versionsIn(fresh.input).flatMap(([path, version]) => [
          { path, other: version + 1 },
          ...(version > 0 ? [{ path, other: version - 1 }] : []),
        ]);
        for (const { path, other } of some(others)) {
          const input = changed(fresh.input, path, other) as Input;
          expect((await refusalOf({ ...fresh, input })).kind, `${path} = ${other}`).toBe('conflict');
        }
      });
    }

    test(`done, recorded once, and ${contract.again} when repeated`, async () => {
      const fresh = await subject();
      const earlier = await entryIds();
      const result = await call(fresh);
      expect(result).toMatchObject(contract.result as object);
      const traces = [contract.trail(fresh, result) ?? []].flat();
      const entries = await entriesBeyond(earlier);
      expect(entries.flatMap((entry) => personalIn(fresh, entry))).toEqual([]);
      expect(entries.flatMap((entry) => wordsIn(command, fresh.input, entry))).toEqual([]);
      expect(entries.map(withMove)).toEqual(traces.map((trace) => entryOf(command.commandName, fresh.by, trace)));
      shared = undefined;
      if (contract.again === 'done') await call(fresh);
      else expect(await refusalOf(fresh)).toMatchObject({ kind: contract.again });
    });

    test('two at once', async () => {
      const fresh = await contract.fresh();
      const earlier = await entryIds();
      // As from a form without a script whose button was pressed twice.
      const outcomes = await Promise.allSettled([call(fresh, 'shown-once'), call(fresh, 'shown-once')]);
      const losers = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(losers).toHaveLength(contract.race ? 0 : 1);
      expect(losers.filter((loser) => !isToldWhy(loser))).toEqual([]);
      const isOne = contract.race !== undefined && 'asOne' in contract.race;
      const told = isOne ? results.slice(0, 1) : results;
      const promised = told.flatMap((result) => contract.trail(fresh, result) ?? []);
      expect(await entriesBeyond(earlier)).toHaveLength(promised.length);
    });
  });
}

const isToldWhy = (loser: unknown): boolean =>
  loser instanceof Refusal && ['conflict', 'refused', 'not-found', 'too-many'].includes(loser.kind);

const isNever = (value: object): value is Never => 'never' in value;

const outsiderNames: Record<Outsider, string> = {
  visitor: 'a visitor',
  stranger: 'a person without a role',
  elsewhere: 'the mightiest of another city',
};

const outsiders: Partial<Record<Outsider, Promise<Actor>>> = { visitor: Promise.resolve(visitor) };
const outsider = (who: Outsider): Promise<Actor> =>
  (outsiders[who] ??= who === 'stranger' ? plainActor('路人') : mightyElsewhere());

/** What the input says it has seen, wherever: `version`, `planVersion`, `scores.0.version`, each of `versions` … */
const versionsIn = (input: unknown): [path: string, version: number][] =>
  pathsIn(input)
    .filter((path) => /version$|(^|\.)versions\.[^.]+$/i.test(path))
    .map((path) => [path, valueAt(input, path)] as [string, unknown])
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number');
