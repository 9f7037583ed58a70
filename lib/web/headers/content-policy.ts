type Given = {
  /** Marks the scripts that the framework writes into a page of its own; other scripts in a page do not run. */
  nonce?: string;
  isDevelopment: boolean;
};

/**
 * What a page may load and run: our own host's and nothing else; of scripts in the page itself only those that bear this
 * answer's mark. Styles in the page stay allowed: widths of columns are written there, and nothing can be done with them.
 */
export function contentPolicy({ nonce, isDevelopment }: Given): string {
  const marked = nonce === undefined ? '' : ` 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self'${marked}${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const CONTENT_POLICY_HEADER = 'content-security-policy';

/** 128 bits of chance, anew for each answer: whoever writes into a page cannot know it. */
export const newNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
