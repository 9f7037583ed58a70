import { listFiles } from '@/lib/exports/list-files';
import { isPerson } from '@/lib/kernel/actor';
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
    const door = listFiles[name];
    if (door.enter === 'signed-in' && !isPerson(context.actor)) throw new Refusal('signed-out');
    const file = await door.read({ actor: context.actor, query: Object.fromEntries(query), now: context.now });
    if (file === null) throw new Refusal('not-found');
    return fileResponse(file, query, context);
  },
});
