/** The part of the document that is being read is the current one of its index; the page may be another after a form was sent. */
export function markPart(): void {
  const mark = () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.bench-index a')];
    const read = links.filter(({ hash }) => topOf(hash) < innerHeight / 3).at(-1) ?? links[0];
    for (const link of links) link.ariaCurrent = link === read ? 'location' : null;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}

const topOf = (hash: string): number =>
  document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
