type Said = string | number | undefined;

/** An address that says these things; what is undefined is left out. The only place where addresses are put together. */
export function withQuery(path: string, said: Readonly<Record<string, Said>>): string {
  const known = Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const text = new URLSearchParams(known).toString();
  if (text === '') return path;
  return `${path}${path.includes('?') ? '&' : '?'}${text}`;
}
