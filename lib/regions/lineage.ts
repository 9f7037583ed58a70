/** The paths of a region and of all that holds it, the widest first: '/a/' and '/a/b/' for '/a/b/', none for '/'. */
export function pathsAround(path: string): string[] {
  const ids = path.split('/').filter(Boolean);
  return ids.map((_, depth) => `/${ids.slice(0, depth + 1).join('/')}/`);
}

/** The paths of all that holds a region, without its own: '/a/' for '/a/b/'. */
export const pathsAbove = (path: string): string[] => pathsAround(path).slice(0, -1);
