import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import type { Fen } from '@/lib/kernel/money';

type Named = { id: string; name: string };
type Confirmed = {
  application: { id: string; organisation: Named; round: { id: string; title: string } };
  organisation: Named;
  task: string;
  shareFen: Fen;
};

/** SHA-256 over what a partner confirms: of which round and lead, and what it takes on. */
export function partHash({ application, organisation, task, shareFen }: Confirmed): string {
  const { round, organisation: lead } = application;
  const content = {
    application: application.id,
    round: { id: round.id, title: round.title },
    lead: { id: lead.id, name: lead.name },
    partner: { id: organisation.id, name: organisation.name },
    task,
    shareFen: String(shareFen),
  };
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
