/** A browser's storage, in memory; `space` is how many entries it takes. */
export function memoryStorage(space = 1_000): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => {
      if (held.size >= space) throw new DOMException('full', 'QuotaExceededError');
      held.set(name, value);
    },
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}
