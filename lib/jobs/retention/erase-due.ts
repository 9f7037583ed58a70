import { Refusal } from '@/lib/kernel/refusal';

/**
 * Erases whatever is due, some at a time, until nothing is. Two processes at once come to the same: who is later hears that
 * it is done. Returns how many this one erased.
 */
export async function eraseDue(due: () => Promise<string[]>, erase: (id: string) => Promise<unknown>): Promise<number> {
  const tried = new Set<string>();
  for (let erased = 0; ; ) {
    const ids = (await due()).filter((id) => !tried.has(id));
    if (ids.length === 0) return erased;
    for (const id of ids) {
      tried.add(id);
      await erase(id).then(
        () => {
          erased += 1;
        },
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        },
      );
    }
  }
}
