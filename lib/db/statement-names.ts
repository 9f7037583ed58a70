import { createHash } from 'node:crypto';

/** A statement as Prisma's driver is about to send it. */
type Statement = { sql: string; args: readonly unknown[] };

/** How many texts a process names: each of its connections keeps those it was sent, some 80 KB for one (decision 28). */
const MOST_NAMED = 200;
/** How many texts that were met once are remembered, to know them again. */
const MOST_REMEMBERED = 2_048;

/**
 * Gives statements the names under which PostgreSQL keeps them parsed and planned, so that the next one like it is neither.
 * A text has its name from its second time on: lists of ids of every length, met once, would use the names up. After
 * `most` texts the rest go unnamed. What has no parameters goes unnamed as well: BEGIN and COMMIT need no plan, and only an
 * unnamed text may hold several commands.
 */
export function statementNames(most: number = MOST_NAMED): (statement: Statement) => string {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (args.length === 0 || names.size >= most) return UNNAMED;
    if (!once.delete(sql)) {
      if (once.size >= MOST_REMEMBERED) once.clear();
      once.add(sql);
      return UNNAMED;
    }
    const name = nameOf(sql);
    names.set(sql, name);
    return name;
  };
}

/** For the driver an empty name is none. */
const UNNAMED = '';

/** Of the text alone: every connection, process and `pg_prepared_statements` calls it the same. */
const nameOf = (sql: string): string => `s${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
