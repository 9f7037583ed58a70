import { getTranslator } from '@/lib/web/messages';

type Moved = { isOwn: boolean; region: { officeName: string } };

/** Whose move something is, as every state sentence says it: 您 for the office's own people, else the office by its name. */
export async function moverOf({ isOwn, region }: Moved): Promise<string> {
  return isOwn ? (await getTranslator('inbox'))('whose.you') : region.officeName;
}
