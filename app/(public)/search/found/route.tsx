import { partDocument } from '@/app/part-document';
import { SearchFound } from '@/app/views/search-found';
import { everythingFound } from '@/lib/search/everything';

/** What the search over a page shows: the middle of the search's own page. */
export const { GET } = partDocument({
  enter: 'anyone',
  reads: { found: everythingFound },
  title: () => undefined,
  render: ({ found, actor }) => <SearchFound found={found} actor={actor} />,
});
