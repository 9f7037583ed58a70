const shelf = globalThis as Record<symbol, unknown>;

/**
 * What must be one in the whole process. A bundler hands pages, routes and the start-up code copies of a module of their
 * own, each with its own top level; what hangs here they share.
 */
export function oneInProcess<Thing extends object>(name: string, make: () => Thing): Thing {
  const key = Symbol.for(`gongchuang.${name}`);
  return (shelf[key] ??= make()) as Thing;
}
