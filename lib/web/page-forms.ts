import type { NextRequest } from 'next/server';
import { formOf } from './form-of';

/**
 * The pages with parts that live in the browser (page.tsx): the framework itself reads what is posted to them, and breaks
 * over a form that breaks off. Documents and doors read their own (form-of.ts). A test holds the list to the file system.
 */
export const pagePatterns = [
  '/jobs/*',
  '/my/applications/*/check',
  '/my/applications/*/sections/*',
  '/office/demand-calls/*',
  '/office/demand-calls/*/form',
  '/office/rounds/*/amendments/*',
  '/office/rounds/*/amendments/*/preview',
  '/office/rounds/*/amendments/*/rehearsal',
  '/office/rounds/*/rehearsal',
  '/office/rounds/*/settings',
  '/office/rounds/*/settings/*',
  '/office/rounds/*/settings/form/preview',
  '/office/templates/*/edit/*',
  '/office/templates/*/edit/form/preview',
] as const;

const pages = new RegExp(`^(?:${pagePatterns.map((pattern) => pattern.replaceAll('*', '[^/]+')).join('|')})/?$`);

/** Whether the form that is posted to a page can be read to its end; what is no form the framework lets be. */
export async function hasWholeForm(request: NextRequest): Promise<boolean> {
  if (request.method !== 'POST' || !pages.test(request.nextUrl.pathname)) return true;
  const type = request.headers.get('content-type') ?? '';
  return !/^multipart\/form-data/i.test(type) || (await formOf(request.clone())) !== null;
}
