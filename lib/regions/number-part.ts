import 'server-only';
import type { Tx } from '@/lib/db/client';

/**
 * How a region stands in the numbers of documents: its national code; a street or custom zone without one is named by
 * the nearest coded region above it and its own pinyin ('330102WANGJIANG'). Two of the same pinyin share one row of
 * numbers, so none is given twice.
 */
export async function regionNumberPart(tx: Tx, { id, path }: { id: string; path: string }): Promise<string> {
  const line = await tx.region.findMany({
    where: { id: { in: path.split('/').filter(Boolean) } },
    orderBy: { path: 'desc' },
  });
  const coded = line.find(({ code }) => code !== null);
  const plain = (coded?.code ?? '')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 12);
  if (coded?.id === id && plain.length >= 6) return plain;
  const name = (line.find((region) => region.id === id)?.pinyin ?? '')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 12);
  return `${plain.slice(0, 6)}${
    name === ''
      ? id
          .replace(/[^0-9a-z]/gi, '')
          .slice(-6)
          .toUpperCase()
      : name
  }`;
}
