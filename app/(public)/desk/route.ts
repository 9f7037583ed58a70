import { handler } from '@/lib/web/handler';
import { firstScreenOf } from '@/lib/web/navigation';
import { seeOther } from '@/lib/web/see-other';

/** Sends the signed-in person to the first screen of their first role, a visitor to the sign-in. */
export const GET = handler({ enter: 'anyone', run: async ({ context }) => seeOther(firstScreenOf(context.actor)) });
