import { authenticate } from '@/lib/web/signing-in/auth-options';

/** Anyone may enter: this is where people become somebody. */
export { authenticate as GET, authenticate as POST };
