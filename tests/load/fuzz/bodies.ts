import type { Chance } from './chance';
import type { ShownForm } from './forms';
import { brokenJson, hostileJson, hostileTexts } from './hostile';

export type Body = { type: string; bytes: Buffer };

const BOUNDARY = 'edge7f3a';
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const URLENCODED = 'application/x-www-form-urlencoded';

export function formBody(fields: ShownForm['fields'], chance: Chance): Body {
  return chance.onceIn(3) ? urlencoded(fields) : { type: MULTIPART, bytes: multipart(fields, chance) };
}

function urlencoded(fields: ShownForm['fields']): Body {
  return { type: URLENCODED, bytes: Buffer.from(new URLSearchParams(fields).toString()) };
}

/** Now and then a field comes as a file. */
function multipart(fields: ShownForm['fields'], chance: Chance): Buffer {
  const parts = fields.map(([name, value]) => {
    const file = chance.onceIn(15)
      ? `; filename="${chance.of(['a.pdf', '', 'a\u202E.docx', '../x', 'x'.repeat(500)])}"`
      : '';
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"${file}\r\n\r\n${value}\r\n`;
  });
  return Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`);
}

/** What begins like a form and is none. */
export function brokenForm(fields: ShownForm['fields'], chance: Chance): Body {
  const whole = multipart(fields, chance);
  const head = 'Content-Disposition: form-data; name=';
  return chance.of<() => Body>([
    () => ({ type: MULTIPART, bytes: whole.subarray(0, chance.below(whole.length)) }),
    () => ({ type: 'multipart/form-data', bytes: whole }),
    () => ({ type: 'multipart/form-data; boundary=', bytes: whole }),
    () => ({ type: 'multipart/form-data; boundary=another', bytes: whole }),
    () => ({ type: 'multipart/form-data; boundary="\\"', bytes: whole }),
    () => ({ type: MULTIPART, bytes: Buffer.alloc(0) }),
    () => ({ type: MULTIPART, bytes: Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n\r\n--${BOUNDARY}--`) }),
    () => ({ type: MULTIPART, bytes: Buffer.from(`--${BOUNDARY}\r\n${head}"$form"\r\nContent-Length: -1\r\n\r\nx`) }),
    () => ({ type: MULTIPART, bytes: Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28]) }),
    () => ({ type: URLENCODED, bytes: Buffer.from('%=%&%E0%A4%A=%ff&=&&a') }),
    () => ({ type: URLENCODED, bytes: Buffer.from([0xff, 0x3d, 0xed, 0xa0, 0x80]) }),
    () => ({ type: 'text/plain', bytes: Buffer.from('what is this') }),
    () => ({ type: 'application/json', bytes: Buffer.from('{"$form":"x"}') }),
    () => ({ type: '', bytes: whole }),
    () => ({ type: 'application/x-www-form-urlencoded; charset=utf-7', bytes: Buffer.from('a=+AGE-') }),
    () => ({ type: URLENCODED, bytes: Buffer.from(`a=${'b&c='.repeat(4_000)}`) }),
  ])();
}

export function jsonBody(chance: Chance): Body {
  const text = chance.onceIn(3) ? chance.of(brokenJson) : JSON.stringify(hostileJson(chance));
  return {
    type: chance.of(['application/json', 'application/json', 'application/json; charset=x', '', 'text/plain']),
    bytes: Buffer.from(text),
  };
}

/** A sign-in as nobody types it: with the token of the page or without, fields of every shape. */
export function signInBody(fields: ShownForm['fields'], chance: Chance): Body {
  if (chance.onceIn(3)) return jsonBody(chance);
  const kept = fields.map(([name, value]): [string, unknown] =>
    name === 'csrfToken' && !chance.onceIn(4)
      ? [name, value]
      : [name, chance.onceIn(3) ? hostileJson(chance, 3) : chance.of(hostileTexts)],
  );
  if (chance.onceIn(2))
    return { type: 'application/json', bytes: Buffer.from(JSON.stringify(Object.fromEntries(kept))) };
  return urlencoded(kept.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}
