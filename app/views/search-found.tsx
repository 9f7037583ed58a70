import { SearchResults } from '@/components/search/search-results';
import { type Actor, hasRole } from '@/lib/kernel/actor';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { commandsFor } from '@/lib/search/commands';
import type { EverythingFound } from '@/lib/search/everything';
import { commandsOf } from '@/lib/web/search/commands-of';
import { currentCapacities } from '@/lib/web/session';

type SearchFoundProps = { found: EverythingFound; actor: Actor };

/** What was found for somebody, with what they may do by these words. */
export async function SearchFound({ found, actor }: SearchFoundProps) {
  const { q, kind } = found;
  const commands = kind === null ? commandsFor(await commandsOf(actor, await currentCapacities()), q) : [];
  // Entries have no pages of their own: they are looked up in their list.
  const isAuditor = hasRole(actor, 'AUDIT_ADMINISTRATOR');
  const trailHref = isAuditor && q !== '' ? withQuery(paths.trailEntries(), { q }) : null;
  return <SearchResults found={found} commands={commands} trailHref={trailHref} actPath={paths.desk()} />;
}
