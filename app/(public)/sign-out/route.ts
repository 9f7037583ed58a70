import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { signOut } from '@/lib/people/sign-out';
import { handler } from '@/lib/web/handler';
import { seeOther } from '@/lib/web/see-other';

/** Ends the sessions in our own table; the cookie left behind opens nothing any more. */
export const POST = handler({
  enter: 'anyone',
  async run({ context }) {
    if (isPerson(context.actor)) await signOut({}, context);
    return seeOther(paths.home());
  },
});
