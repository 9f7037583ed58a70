import { readListFile } from '@/lib/exports/read-list-file';
import { Refusal } from '@/lib/kernel/refusal';
import { isListName } from '@/lib/lists/list-names';
import { fileResponse } from '@/lib/web/file-response';
import { handler } from '@/lib/web/handler';

/** A list as a file, with the filters and the order of its page's address. */
export const GET = handler<{ name: string }>({
  enter: 'anyone',
  async run({ request, params: { name }, context }) {
    const query = request.nextUrl.searchParams;
    if (!isListName(name)) throw new Refusal('not-found');
    const { actor, now } = context;
    const file = await readListFile(name, { actor, query: Object.fromEntries(query), now });
    return fileResponse(file, query, context);
  },
});
