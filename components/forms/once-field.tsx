import { newId } from '@/lib/kernel/new-id';
import { ONCE } from '@/lib/web/read-form';

/** Which showing of a form is sent: what a second press of its button makes is what the first has made. Written by the server. */
export const OnceField = () => <input type="hidden" name={ONCE} value={newId()} />;
