import type { InCharge } from '@/lib/regions/office-in-charge';
import { getTranslator } from '@/lib/web/messages';

/** Whose move something is, as every state sentence says it: 您 for the office's own people, else the office by its name. */
export async function moverOf({ isOwn, officeName }: InCharge): Promise<string> {
  return isOwn ? (await getTranslator('inbox'))('whose.you') : officeName;
}
