import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

type Entropy = { entropy: Uint8Array; nonce: Uint8Array; personalization: Uint8Array };

/** A stretch of random bytes after the other; the same from the same beginning. */
export type RandomBytes = (count: number) => Uint8Array;

const BYTES = 32;
const none = new Uint8Array();

/**
 * HMAC_DRBG over SHA-256, as it stands in NIST SP 800-90A Rev. 1, section 10.1.2, without reseeding and additional input. It
 * runs in a browser as on the server, over plain HTTP too, where Web Crypto is missing.
 */
export function hmacDrbg({ entropy, nonce, personalization }: Entropy): RandomBytes {
  let key: Uint8Array = new Uint8Array(BYTES);
  let value: Uint8Array = new Uint8Array(BYTES).fill(1);

  /** HMAC_DRBG_Update (10.1.2.2). */
  const update = (provided: Uint8Array): void => {
    for (const round of provided.length === 0 ? [0] : [0, 1]) {
      key = hmac(sha256, key, concatBytes(value, Uint8Array.of(round), provided));
      value = hmac(sha256, key, value);
    }
  };

  update(concatBytes(entropy, nonce, personalization));
  return (count) => {
    const stretches: Uint8Array[] = [];
    for (let made = 0; made < count; made += BYTES) {
      value = hmac(sha256, key, value);
      stretches.push(value);
    }
    update(none);
    return concatBytes(...stretches).subarray(0, count);
  };
}
