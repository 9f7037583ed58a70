/** Next says 'not found' by throwing, wherever a page asks; a document answers it itself. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Error && (error as { digest?: string }).digest === 'NEXT_HTTP_ERROR_FALLBACK;404';
