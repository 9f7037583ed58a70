import 'server-only';
import { isPerson } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import type { FileAsk, ListFile } from '@/lib/lists/file-of';
import type { ListName } from '@/lib/lists/list-names';
import { listFiles } from './list-files';

/**
 * The file of a list as its floor gives it to this person.
 * @throws Refusal 'not-found' when there is none for them, 'signed-out' where a visitor asks for what is not everybody's
 */
export async function readListFile(list: ListName, ask: FileAsk): Promise<ListFile> {
  const door = listFiles[list];
  if (door.enter === 'signed-in' && !isPerson(ask.actor)) throw new Refusal('signed-out');
  // Each query makes out for itself what an address says; there is no type that all of them take.
  return door.read(ask.query as never, ask);
}
