const PREFIX = 'way/';

/**
 * Addresses that this window of the browser has been at, until it is closed or somebody signs out: nothing that was typed
 * into a form stands here (that is the journal's), and nothing may depend on it, for a browser may keep nothing at all.
 */
export const windowMemory = {
  keep: (name: string, address: string): void =>
    void quietly(() => {
      sessionStorage.setItem(PREFIX + name, address);
    }),
  recall: (name: string): string => quietly(() => sessionStorage.getItem(PREFIX + name)) ?? '',
  forgetAll: (): void =>
    void quietly(() => {
      for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
    }),
};

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
