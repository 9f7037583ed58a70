import { paths } from '@/lib/paths/paths';
import { handler } from '@/lib/web/handler';
import { leave } from '@/lib/web/leave';
import { isFromHere } from '@/lib/web/request-facts';
import { seeOther } from '@/lib/web/see-other';

/** Ends the sessions in our own table; the cookie left behind opens nothing any more. */
export const POST = handler({
  enter: 'anyone',
  async run() {
    await leave();
    return seeOther(paths.home());
  },
});

/** By a link of our own or a typed address. Another site's link, or one that is only fetched ahead, leads to where one signs out. */
export const GET = handler({
  enter: 'anyone',
  async run({ request: { headers } }) {
    const isAhead = [headers.get('sec-purpose'), headers.get('purpose')].some((purpose) =>
      purpose?.includes('prefetch'),
    );
    if (isAhead || !isFromHere(headers)) return seeOther(paths.account());
    await leave();
    return seeOther(paths.home());
  },
});
