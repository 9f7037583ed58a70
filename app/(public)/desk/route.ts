import { isPerson } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import { actingCookie } from '@/lib/web/acting/current-capacity';
import { formOf } from '@/lib/web/form-of';
import { handler } from '@/lib/web/handler';
import { seeOther } from '@/lib/web/see-other';
import { currentCapacities, currentDebt } from '@/lib/web/session';
import { settleFor } from '@/lib/web/way-back';

/** Sends the signed-in person to the first screen of what they act as, a visitor to the sign-in. */
export const GET = handler({
  enter: 'anyone',
  async run({ context: { actor } }) {
    const owes = isPerson(actor) ? null : await currentDebt();
    if (owes !== null) return seeOther(settleFor(owes, paths.desk()));
    if (!isPerson(actor)) return seeOther(paths.signIn());
    return seeOther((await currentCapacities()).acting?.href ?? paths.account());
  },
});

/** Remembers what a person with several roles acts as, and goes there. */
export const POST = handler({
  enter: 'signed-in',
  async run({ request }) {
    const chosen = (await formOf(request))?.get('as');
    const { all } = await currentCapacities();
    const capacity = all.find(({ key }) => key === chosen);
    if (capacity === undefined) throw new Refusal('invalid');
    const kept = `${actingCookie}=${encodeURIComponent(capacity.key)}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
    return seeOther(capacity.href, new Headers({ 'set-cookie': kept }));
  },
});
