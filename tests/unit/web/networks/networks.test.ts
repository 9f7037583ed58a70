import { expect, test } from 'vitest';
import { networksIn } from '@/lib/web/networks/networks';

const inside = networksIn('ADMIN_ADDRESSES', '10.1.0.0/16, 192.168.1.5 2001:db8::/48');

test.each(['10.1.0.1', '10.1.255.255', '192.168.1.5', '2001:db8::1', '2001:db8:0:ffff::'])(
  '%s lies within',
  (address) => expect(inside(address)).toBe(true),
);

test.each(['10.2.0.1', '192.168.1.6', '2001:db8:1::1', '::1', '', 'nobody', '10.1.0.1, 8.8.8.8'])(
  '“%s” does not',
  (address) => expect(inside(address)).toBe(false),
);

test('nothing lies within an empty list', () => expect(networksIn('ADMIN_ADDRESSES', '')('127.0.0.1')).toBe(false));

test.each(['10.1.0.0/33', '10.1/16', 'office', '10.1.0.0/', '::/129', '10.1.0.0/x'])(
  '“%s” stops the start',
  (written) => expect(() => networksIn('ADMIN_ADDRESSES', written)).toThrow(/ADMIN_ADDRESSES/),
);
