import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';

/** Readers outside the doors that hold the database themselves, each with its reason. */
const mayHoldTheDatabase: Record<string, string> = {
  'lib/people/load-actor.ts': 'says who is asking, before anybody can ask',
  'lib/people/actor-of-person.ts': 'a job goes on in the name of whoever began it',
  'lib/jobs/run-job.ts': 'the queue runs, nobody asks',
  'lib/jobs/result-file.ts': 'the queue drops what was kept long enough, nobody asks',
  'lib/jobs/recover-jobs.ts': 'the queue recovers, nobody asks',
  'lib/mail/hand-out.ts': 'the queue gives letters their turn, nobody asks',
  'lib/mail/queue-letters.ts': 'a worker that starts looks into the outbox, nobody asks',
  'lib/inbox/keep-erasing.ts': 'the clock erases what nobody needs any more, nobody asks',
  'lib/mail/send-letter.ts': 'the queue sends, nobody asks',
  'lib/trail/write-notes.ts': 'a server writes down what it refused, nobody asks',
  'lib/trail/changes-since.ts': 'says whether anything was committed since, and nothing of what',
};

/** Who may say that something was seen without a sentence that judged it, each with its reason. */
const mayMark: Record<string, string> = {
  'lib/awards/objections/objection-receipt.ts': 'whoever has the address of a receipt is its objector',
  'lib/demands/calls/call-queries.ts': 'a published call is read by everybody, and loaded only when published',
  'lib/demands/public-queries.ts': 'a demand of a public status is read by everybody',
  'lib/demands/similar/similar-to-typed.ts': 'a published call, as above',
  'lib/demands/submitting/own-queries.ts': 'whoever has the address of a receipt is its submitter',
  'lib/disclosure/organisations.ts': 'a verified organisation has a public page',
  'lib/disclosure/projects.ts': 'an awarded project has a public page',
  'lib/disclosure/result-of-round.ts': 'a result is everybody’s once its notice is out',
  'lib/disclosure/three-lists.ts': 'the lists of a region are everybody’s',
  'lib/disclosure/trace.ts': 'published demands and awarded projects',
  'lib/experts/inviting/queries.ts': 'whoever has the letter answers what it asks',
  'lib/follows/queries.ts': 'whoever has the letter of a follow is its reader',
  'lib/inbox/job-detail.ts': 'every kind of job says itself who sees what it is about',
  'lib/topics/guide.ts': 'a round with a published topic guide is read by everybody, and loaded only with one',
};

const lib = filesIn(['lib'], /\.tsx?$/);
const holdsDatabase = (file: string): boolean =>
  /^import \{[^}]*\bdb\b[^}]*\} from '@\/lib\/db\/client'/m.test(textOf(file));

test('every reader is a query, or takes the transaction or what has been seen', () => {
  const readers = lib
    .filter((file) => !/^lib\/(db|run|kernel)\//.test(file) && holdsDatabase(file))
    .filter((file) => mayHoldTheDatabase[file] === undefined);
  expect(findings(readers, openReadersIn)).toEqual([]);
});

test('only sentences, and the makers listed here, say that something was seen', () => {
  const makers = lib.filter((file) => /\basSeen\b/.test(textOf(file)) && !file.startsWith('lib/kernel/'));
  expect(makers).toEqual(Object.keys(mayMark).sort());
});

test('queries have names of their own', () => {
  const names = lib.flatMap((file) =>
    [...textOf(file).matchAll(/= query\(\{\s*name: '([^']+)'/g)].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

/** Exported functions that neither are a query nor take a transaction or something seen. */
function openReadersIn(text: string): string[] {
  const functions = [...text.matchAll(/^export (?:async )?function (\w+)(?:<[^(]*>)?\(([\s\S]*?)\)(?::| \{)/gm)];
  const arrows = [...text.matchAll(/^export const (\w+)[^=]*= (?!query\(|command\()([\s\S]*?)=>/gm)];
  return [...functions, ...arrows]
    .filter(([, , takes = '']) => !/\bTx\b|\bSeen</.test(takes))
    .map(([, name = '']) => `${name} reads without having asked: make it query(…), or let it take a Tx or a Seen<…>`);
}
