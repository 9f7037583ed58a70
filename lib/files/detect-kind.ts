import { fileTypeFromBuffer } from 'file-type';
import { entriesOf } from './zip-entries';

/** Readers look for the head of a PDF within this many bytes: scanners and mail gateways write before it. */
const PDF_HEAD_BYTES = 1024;

/** The part of a document of Office in which the whole of it lies when it has a password (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The extension that a file's bytes speak for; null when unknown. Neither its name nor the type a browser sent is asked:
 * these are what somebody says. More patient than the library: a PDF may begin late, and a document of Office is known by
 * the parts in it, in whatever order and under whatever type its writer listed them.
 */
export async function detectKind(bytes: Uint8Array): Promise<string | null> {
  const known = (await fileTypeFromBuffer(bytes))?.ext ?? null;
  if (known === 'zip') return officeKind(bytes) ?? known;
  if (known === 'cfb') return Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : known;
  return known ?? (beginsLateAsPdf(bytes) ? 'pdf' : null);
}

function beginsLateAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEAD_BYTES + 5)).includes('%PDF-');
}

/** With macros in it, it is none of the kinds a bureau takes. */
function officeKind(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  const entries = entriesOf(bytes);
  if (!entries.has('[Content_Types].xml') || [...entries].some((name) => name.endsWith('vbaProject.bin'))) return null;
  if (entries.has('word/document.xml')) return 'docx';
  return entries.has('xl/workbook.xml') ? 'xlsx' : null;
}
