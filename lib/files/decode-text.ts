/** Signs that no text has. */
// eslint-disable-next-line no-control-regex -- control signs are what tells text from other bytes
const CONTROL = /[\u0000-\u0008\u000E-\u001A]/;

/**
 * The text in these bytes: UTF-16 by its mark, UTF-8 where they are that, else GB 18030 (GBK), in which Excel and WPS in China
 * write what they call CSV. Null where they are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = marked(bytes) ?? strictly('utf-8', bytes) ?? strictly('gb18030', bytes);
  return text === null || CONTROL.test(text) ? null : text;
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? strictly('utf-16be', bytes) : null;
}

/** Null where the bytes are not written so; a mark at their beginning is left out. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes(REPLACED) ? null : text;
}

/** What stands for bytes that mean nothing. */
const REPLACED = '\uFFFD';
