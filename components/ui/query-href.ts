/** The same list with some of its parameters changed; an empty value leaves one out. Any change but the page's own starts at page one. */
export function queryHref(
  path: string,
  current: Record<string, string | string[] | undefined>,
  changes: Record<string, string | number | undefined>,
): string {
  const query = new URLSearchParams();
  const merged = { ...current, ...('page' in changes ? {} : { page: undefined }), ...changes };
  for (const [name, value] of Object.entries(merged)) {
    for (const one of [value].flat()) if (one !== undefined && one !== '') query.append(name, String(one));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
