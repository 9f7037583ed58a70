import NextAuth from 'next-auth';
import { authOptions } from '@/lib/web/auth-options';

/** Anyone may enter: this is where people become somebody. */
const auth = NextAuth(authOptions) as (request: Request, context: unknown) => Promise<Response>;

export { auth as GET, auth as POST };
