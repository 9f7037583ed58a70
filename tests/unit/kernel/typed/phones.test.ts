import { expect, test } from 'vitest';
import { isMobile, isOfficePhones, isPhone, officePhones, phoneDigits } from '@/lib/kernel/typed/phones';

test.each([
  ['13800001234', '13800001234'],
  ['１３８ ００００ １２３４', '13800001234'],
  ['138-0000-1234', '13800001234'],
  ['+86 138 0000 1234', '13800001234'],
  ['0086-13800001234', '13800001234'],
  ['8613800001234', '13800001234'],
])('%s is the mobile number %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
  expect(isMobile(digits)).toBe(true);
  expect(isPhone(digits)).toBe(true);
});

test.each([
  ['0571-85070000', '0571-85070000'],
  ['（0571）8507 0000', '0571-85070000'],
  ['0571－85070000转808', '0571-85070000-808'],
  ['+86 10 62770000', '01062770000'],
  ['010 62770000', '01062770000'],
  ['85070000', '85070000'],
  ['400-800-8820', '400-800-8820'],
])('%s is kept as %s', (typed, digits) => expect(phoneDigits(typed)).toBe(digits));

test.each(['0571-85070000', '0571-85070000-808', '01062770000', '85070000', '400-800-8820', '4008008820'])(
  '%s can be dialled',
  (digits) => expect(isPhone(digits)).toBe(true),
);

test.each(['', '12800001234', '138000012345', '0571', '123456', '1', '0571-0507000', 'abc', '138 0000 1234'])(
  '%j cannot',
  (digits) => expect(isPhone(digits)).toBe(false),
);

test.each([
  ['12345', '12345'],
  ['0571-12345', '0571-12345'],
  ['１２３４８', '12348'],
  ['95588', '95588'],
  ['110', '110'],
  ['（0571）8507 0000、13800001234', '0571-85070000、13800001234'],
  ['0571-85070000转808 / 12345', '0571-85070000-808、12345'],
])('an office is called at %s', (typed, kept) => {
  expect(officePhones(typed)).toBe(kept);
  expect(isOfficePhones(kept)).toBe(true);
});

test.each(['', 'abc', '1', '0571', '0571-1', '87000001、abc', '666'])('nobody calls an office at %j', (typed) =>
  expect(isOfficePhones(officePhones(typed))).toBe(false),
);
