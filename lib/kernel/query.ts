import 'server-only';
import type { z } from 'zod';
import { db, type Tx } from '@/lib/db/client';
import { logged } from '@/lib/log/entry';
import type { Context } from './command';
import { denied } from './notes';
import { Refusal } from './refusal';
import type { Seen } from './seen';
import { cleanInput } from './typed/clean-input';

/** Who asks, and when: a command's context has it all. */
export type Asker = Pick<Context, 'actor' | 'now' | 'requestId'>;

type Room<Input, Subject> = Asker & { input: Input; subject: Subject; db: Tx };

type Spec<Schema extends z.ZodType, Subject, Result> = {
  /** What the log shows: 'entity.read'. One name, one query. */
  name: string;
  /** The address: what the path and its parameters say. */
  input: Schema;
  /** Loads what is asked about through what the actor may see (`look` of a sentence); null means not found. A named function. */
  subject: (db: Tx, input: z.output<Schema>, actor: Asker['actor']) => Promise<Subject | null>;
  run: (room: Room<z.output<Schema>, Subject>) => Promise<Result>;
};

export type Query<Address, Result> = {
  (address: Address, asker: Asker): Promise<Result>;
  queryName: string;
  /** The question in one word: two addresses that mean the same are the same question. */
  questionOf: (address: Address) => string;
};

/**
 * The one door for every read, the twin of `command()`: clean → parse → load through what the actor may see → run. What cannot be
 * meant by an address, and what the actor may not see, is not found. Pages ask through lib/web/page.ts or `ask`, where
 * one request asks each question once; route handlers and tests call the query itself.
 * @throws Refusal 'not-found'
 */
export function query<Schema extends z.ZodType, Subject extends Seen<string, object>, Result>(
  spec: Spec<Schema, Subject, Result>,
): Query<z.input<Schema>, Result> {
  const read = (address: z.input<Schema>) => {
    const { input, problems } = cleanInput(address);
    return problems.length > 0 ? null : spec.input.safeParse(input);
  };
  const inside = async (address: z.input<Schema>, { actor, now }: Asker): Promise<Result> => {
    const parsed = read(address);
    if (!parsed?.success) throw new Refusal('not-found');
    const subject = await spec.subject(db, parsed.data, actor);
    // A visitor's is a stale link; a person's may be an attempt.
    if (subject === null)
      throw actor.personId === null
        ? new Refusal('not-found')
        : denied({ name: spec.name, kind: 'not-found', actor, now, ip: '' });
    return spec.run({ input: parsed.data, subject, actor, now, db });
  };
  const enter = (address: z.input<Schema>, asker: Asker): Promise<Result> =>
    logged({ event: 'query', name: spec.name, ...asker }, () => inside(address, asker));
  const questionOf = (address: z.input<Schema>): string =>
    `${spec.name} ${JSON.stringify(read(address)?.data ?? null)}`;
  return Object.assign(enter, { queryName: spec.name, questionOf });
}
