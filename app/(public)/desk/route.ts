import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { handler } from '@/lib/web/handler';
import { firstScreenOf } from '@/lib/web/navigation';
import { seeOther } from '@/lib/web/see-other';
import { currentDebt } from '@/lib/web/session';
import { settleFor } from '@/lib/web/way-back';

/** Sends the signed-in person to the first screen of their first role, a visitor to the sign-in. */
export const GET = handler({
  enter: 'anyone',
  async run({ context: { actor } }) {
    const owes = isPerson(actor) ? null : await currentDebt();
    return seeOther(owes === null ? firstScreenOf(actor) : settleFor(owes, paths.desk()));
  },
});
