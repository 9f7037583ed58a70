/** What is being written, kept in the browser until it is submitted. A browser that refuses to keep anything loses nothing else. */
export function readDraft(key: string): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

export function writeDraft(key: string, typed: Record<string, string>): void {
  try {
    localStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Full, or forbidden.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was kept.
  }
}
