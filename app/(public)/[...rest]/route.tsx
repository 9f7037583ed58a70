import { notFound } from 'next/navigation';
import { publicDocument } from '@/app/(public)/public-document';

/** An address that leads nowhere still has the site's head and foot around what it is told. */
export const { GET } = publicDocument({ enter: 'anyone', reads: {}, title: () => undefined, render: () => notFound() });
