import { createHash, timingSafeEqual } from 'node:crypto';
import type { NextRequest } from 'next/server';

/** Whether the request brings this password by the browser's own question for it; nobody has an empty one. */
export function bringsPassword({ headers }: NextRequest, password: string): boolean {
  const [scheme, told = ''] = (headers.get('authorization') ?? '').split(' ');
  if (password === '' || scheme?.toLowerCase() !== 'basic') return false;
  const given = Buffer.from(told, 'base64').toString('utf8').split(':').slice(1).join(':');
  return timingSafeEqual(hashOf(given), hashOf(password));
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
