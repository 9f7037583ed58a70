import 'server-only';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { newId } from '@/lib/kernel/new-id';
import { refuseIf } from '@/lib/kernel/refusal';
import { lockedStage } from '../load';
import { standingDraw } from './load';
import { drawPolicy } from './policy';
import { type PoolExpert, poolOf } from './pool';
import type { DrawRule } from './rule';
import { type Judged, judgedPool, problemsBeforePreparing, problemsInPool, problemsWithStage } from './rules';
import { prepareDrawInput } from './schema';
import { sealDraw } from './secrets';
import { openingText, seedHashOf, statementText, textHash } from './statement';

const SEED_BYTES = 32;
const SALT_BYTES = 16;
/** 2^40 tickets: two alike in one draw are refused by the database. */
const TICKET_BYTES = 5;

/**
 * Lays down a draw: who is among it, who is left out and why, how it goes, and a seed that nobody sees. A first draw is published
 * with that; one that is to take another's place waits for a second officer.
 */
export const prepareDraw = command({
  name: 'draw.prepare',
  input: prepareDrawInput,
  subject: lockedStage,
  visible: drawPolicy.view,
  allow: drawPolicy.prepare,
  async run({ subject: stage, input, actor, tx, now }) {
    const standing = await standingDraw(tx, stage.id);
    const draws = await tx.panelDraw.findMany({ where: { stageId: stage.id }, select: { status: true } });
    const facts = {
      stage: stage.status,
      isUnderWay: draws.some(({ status }) => status === 'PROPOSED' || status === 'SEALED'),
      isAgain: standing !== null,
    };
    refuseIf(problemsWithStage(facts));
    const strata = seatsOf(input);
    const pool = judgedPool(await poolOf(tx, stage, now), { ...input, strata }, input.exclusions);
    // What is missing in the form and what the pool does not give are told at once.
    refuseIf([
      ...problemsBeforePreparing({ ...input, isAgain: facts.isAgain, byHand: input.exclusions }),
      ...problemsInPool(pool, { strata }, input.strata),
    ]);
    const rule = ruleOf(input, strata);
    const isAgain = standing !== null;
    const draw = await writeDraw(
      tx,
      { id: newId(), rule, pool },
      {
        cityId: stage.cityId,
        stageId: stage.id,
        number: draws.length + 1,
        status: isAgain ? ('PROPOSED' as const) : ('SEALED' as const),
        reason: isAgain ? input.reason : '',
        preparedById: by(actor),
        preparedAt: now,
        sealedAt: isAgain ? null : now,
      },
    );
    return { ...draw, roundId: stage.roundId };
  },
  about: ({ result }) => came(result),
  trail: ({ input: { reason }, result: { number, statementHash, rule } }) => ({
    detail: { number, statementHash, rule },
    said: { reason },
  }),
});

type Input = z.output<typeof prepareDrawInput>;

/** Without the kinds that get no seats. */
const seatsOf = ({ strata }: Input): DrawRule['strata'] =>
  strata.flatMap(({ kind, seats }) => (seats === null || seats === 0 ? [] : [{ kind, seats }]));

const ruleOf = (input: Input, strata: DrawRule['strata']): DrawRule => ({
  strata,
  substitutes: found(input.substitutes, 'the substitutes of a draw'),
  excludesConflicts: input.excludesConflicts,
  fullAt: input.fullAt,
  capacity: found(input.capacity, 'the capacity of a draw'),
  namesPublic: input.namesPublic,
});

type Laid = { id: string; rule: DrawRule; pool: readonly Judged<PoolExpert>[] };
type Facts = Omit<Prisma.PanelDrawUncheckedCreateInput, 'id' | 'rule' | 'statement' | 'statementHash' | 'sealedSeed'>;

async function writeDraw(tx: Tx, { id, rule, pool }: Laid, facts: Facts) {
  const seed = randomBytes(SEED_BYTES);
  const tickets = pool.map((expert) => ticketOf(expert));
  const published = tickets.map(({ ticket, stratum, commitment, exclusion }) => ({
    ticket,
    stratum,
    commitment,
    exclusion,
  }));
  const statement = statementText({
    drawId: id,
    number: facts.number,
    rule,
    seedHash: seedHashOf(seed),
    tickets: published,
  });
  const { sealedSeed, openings } = await sealDraw(tx, { id, seed: seed.toString('hex'), openings: tickets });
  const draw = await tx.panelDraw.create({
    data: { ...facts, id, rule, statement, statementHash: textHash(statement), sealedSeed },
  });
  await tx.drawTicket.createMany({
    data: tickets.map((ticket, index) => ({ ...ticket, drawId: id, opening: openings[index] ?? '' })),
  });
  return draw;
}

/** A name that says nothing, and what binds it to the person. */
function ticketOf({ id: expertId, name, employer, stratum, exclusion, note }: Judged<PoolExpert>) {
  const ticket = randomBytes(TICKET_BYTES).toString('hex');
  const opening = openingText({ salt: randomBytes(SALT_BYTES).toString('hex'), ticket, name, employer });
  return { id: newId(), ticket, expertId, stratum, exclusion, note, opening, commitment: textHash(opening) };
}
