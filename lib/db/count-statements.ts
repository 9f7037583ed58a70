import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { statementFailed } from './presence';

type Tally = { statements: number };
type Driver = Awaited<ReturnType<PrismaPg['connect']>>;

const tallies = oneInProcess('tallies', () => new AsyncLocalStorage<Tally>());

/**
 * Does the work and counts the statements it sent to the database, those that open and close a transaction aside. Counted
 * within a count, they count for both.
 * @public tests hold pages to a number by it, and a line of the log can say it
 */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: number }> {
  const [outer, tally]: [Tally | undefined, Tally] = [tallies.getStore(), { statements: 0 }];
  // Prisma's promises begin when they are awaited: that must happen inside.
  const result = await tallies.run(tally, async () => await work());
  if (outer !== undefined) outer.statements += tally.statements;
  return { result, statements: tally.statements };
}

/** Prisma's driver, counting for whoever asked to be counted, and telling when the database is gone. */
export class CountingDriver extends PrismaPg {
  override async connect(): Promise<Driver> {
    const driver = counting(await super.connect());
    const start = driver.startTransaction.bind(driver);
    driver.startTransaction = async (level) => counting(await start(level).catch(failed));
    return driver;
  }
}

function counting<Queryable extends Pick<Driver, 'queryRaw' | 'executeRaw'>>(queryable: Queryable): Queryable {
  const [ask, execute] = [queryable.queryRaw.bind(queryable), queryable.executeRaw.bind(queryable)];
  queryable.queryRaw = (statement) => ask(tallied(statement)).catch(failed);
  queryable.executeRaw = (statement) => execute(tallied(statement)).catch(failed);
  return queryable;
}

function failed(error: unknown): never {
  statementFailed(error);
  throw error;
}

function tallied<Statement extends { sql: string }>(statement: Statement): Statement {
  const tally = tallies.getStore();
  if (tally !== undefined && !/^(COMMIT|ROLLBACK)\b/.test(statement.sql)) tally.statements += 1;
  return statement;
}
