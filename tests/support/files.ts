import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';

/** Files of this test go to a folder of their own. */
export function temporaryFiles(): void {
  vi.stubEnv('FILES_DIR', mkdtempSync(path.join(tmpdir(), 'files-')));
}

/** The smallest PDF that is one. */
export const somePdf = (name = '登记证书.pdf'): File =>
  new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], name, { type: 'application/pdf' });
