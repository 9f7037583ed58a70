/** What the framework knows how to answer. It breaks over any other method before a line of ours is reached. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export const isKnownMethod = (method: string): boolean => METHODS.has(method);

export const knownMethods = [...METHODS].join(', ');

/** Leads nowhere, and the site says so in its own words. */
const NOWHERE = '/nowhere';

/**
 * The address to ask the framework for: the one that was asked, or one that leads nowhere when its path cannot be decoded
 * (the framework breaks over half of a sign) or holds what no database does.
 */
export function readableUrl(url: string): string {
  const [path = ''] = url.split('?');
  try {
    // A URL joins and parts its pieces by rules of its own: what it cannot read, nobody behind it can.
    return decodeURIComponent(path).includes('\u0000') || /%00/.test(url) ? NOWHERE : url;
  } catch {
    return NOWHERE;
  }
}
