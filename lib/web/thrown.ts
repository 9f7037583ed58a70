import 'server-only';
import type { NextRequest } from 'next/server';
import { Refusal } from '@/lib/kernel/refusal';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/log/request-id';
import { writeTrouble } from '@/lib/log/write-log';

/** Next says 'not found' by throwing, wherever a page asks; so does a command. A document answers it itself. */
export const isNotFound = (error: unknown): boolean =>
  (error instanceof Refusal && error.kind === 'not-found') ||
  (error as { digest?: string } | null)?.digest === 'NEXT_HTTP_ERROR_FALLBACK;404';

/** Writes what broke a document into the log, as instrumentation.ts does for pages, and returns the number it has there. */
export function tellTrouble(error: unknown, request: NextRequest): string {
  const digest = (error as { digest?: string } | null)?.digest ?? requestIdOf(request.headers);
  const { headers, method, nextUrl } = request;
  writeTrouble(error, { request: headers.get(REQUEST_ID_HEADER), digest, method, path: nextUrl.pathname });
  return digest;
}
