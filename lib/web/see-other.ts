/** After a posted form: go and read that page (303). The address is a path of this site, so no Host header is needed. */
export const seeOther = (path: string, headers: Headers = new Headers()): Response => {
  headers.set('location', path);
  return new Response(null, { status: 303, headers });
};

/** The path a same-site Referer names; '/' for any other. */
export function pathOfReferer(headers: Headers): string {
  const [referer, host] = [headers.get('referer'), headers.get('host')];
  if (referer === null || !URL.canParse(referer)) return '/';
  const url = new URL(referer);
  const isSafe = url.host === host && url.pathname.startsWith('/') && !/^\/[/\\]/.test(url.pathname);
  return isSafe ? `${url.pathname}${url.search}` : '/';
}
