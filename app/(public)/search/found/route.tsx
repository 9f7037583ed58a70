import { partDocument } from '@/app/part-document';
import { SearchFound } from '@/app/views/search-found';
import { CommandList } from '@/components/search/command-list';
import { paths } from '@/lib/paths/paths';
import { everythingFound } from '@/lib/search/everything';
import { commandsOf } from '@/lib/web/search/commands-of';
import { currentCapacities } from '@/lib/web/session';

/** What the search over a page shows: the middle of the search's own page, before anything is typed what one may do. */
export const { GET } = partDocument({
  enter: 'anyone',
  reads: { found: everythingFound },
  title: () => undefined,
  render: async ({ found, actor }) =>
    found.q === '' ? (
      <CommandList commands={await commandsOf(actor, await currentCapacities())} actPath={paths.desk()} />
    ) : (
      <SearchFound found={found} actor={actor} />
    ),
});
