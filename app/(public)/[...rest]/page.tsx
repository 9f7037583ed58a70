import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('shell'))('notFound.title') };
}

/** An address that leads nowhere still has the site's head and foot around what it is told. */
export default function NowherePage(): never {
  notFound();
}
