import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { getLocale, getTextSize, getTranslator } from '@/lib/web/messages';
import { scriptHref } from '@/lib/web/script-href';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('shell');
  return {
    title: { template: `%s · ${t('name')}`, default: t('fullName') },
    description: t('description'),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icon.svg' },
    manifest: '/site.webmanifest',
    formatDetection: { telephone: false, email: false, address: false, date: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#234e70' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const size = await getTextSize();
  return (
    <html lang={await getLocale()} {...(size === 'elder' ? { 'data-size': size } : {})}>
      <head>
        <script src={scriptHref('enhance')} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
