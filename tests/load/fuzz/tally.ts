import type { Answered, Asked } from './ask-raw';

const MOST_EXAMPLES = 100;

/** What was asked and answered, kind by kind; what failed is kept, the first of each kind and address. */
export class Tally {
  readonly #kinds = new Map<string, { asked: number; classes: Map<string, number> }>();
  readonly #examples = new Map<string, string>();
  #failed = 0;

  count(
    { kind, reader, pattern }: { kind: string; reader: string; pattern: string },
    asked: Asked,
    answered: Answered,
  ) {
    const row = this.#kinds.get(kind) ?? { asked: 0, classes: new Map<string, number>() };
    const group = answered.status === 0 ? 'none' : `${Math.floor(answered.status / 100)}xx`;
    this.#kinds.set(kind, row);
    row.asked += 1;
    row.classes.set(group, (row.classes.get(group) ?? 0) + 1);
    if (answered.status !== 0 && answered.status < 500) return;
    this.#failed += 1;
    const place = `${kind} ${pattern}`;
    if (!this.#examples.has(place)) this.#examples.set(place, exampleOf(reader, asked, answered));
  }

  get failed(): number {
    return this.#failed;
  }

  print(): void {
    for (const [kind, { asked, classes }] of [...this.#kinds].sort()) {
      const answers = [...classes].sort().map(([group, count]) => `${group} ${count}`);
      console.log(`${kind.padEnd(14)}${String(asked).padStart(7)}   ${answers.join(', ')}`);
    }
    const all = [...this.#kinds.values()].reduce((sum, { asked }) => sum + asked, 0);
    for (const [place, example] of [...this.#examples].slice(0, MOST_EXAMPLES)) console.log(`\n${place}\n  ${example}`);
    console.log(`\n${all} requests; 5xx or no answer: ${this.#failed} (at ${this.#examples.size} places)`);
  }
}

function exampleOf(reader: string, { method, path, headers, body }: Asked, { status, text }: Answered): string {
  const shown = { ...headers, ...('cookie' in headers && reader !== 'visitor' ? { cookie: '…' } : {}) };
  const sent = body === undefined ? '' : ` ${JSON.stringify(body.toString('latin1').slice(0, 500))}`;
  return `${reader}: ${method} ${path.slice(0, 300)} ${JSON.stringify(shown).slice(0, 400)}${sent}\n  → ${status} ${text.replace(/\s+/g, ' ').slice(0, 200)}`;
}
