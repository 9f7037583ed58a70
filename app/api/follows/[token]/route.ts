import { endFollowing } from '@/lib/follows/end-following';
import { paths } from '@/lib/paths/paths';
import { handler } from '@/lib/web/handler';

/** The one click of a mail program (RFC 8058): it posts without opening a page, and needs no answer but that it was heard. */
export const POST = handler<{ token: string }>({
  enter: 'anyone',
  run: async ({ params, context }) => {
    await endFollowing({ token: params.token }, context);
    return new Response(null, { status: 204 });
  },
});

/** Whoever opens the same address by hand is asked first. */
export const GET = handler<{ token: string }>({
  enter: 'anyone',
  run: async ({ params }) =>
    new Response(null, { status: 303, headers: { location: paths.endFollowing(params.token) } }),
});
