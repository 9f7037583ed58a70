import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskBankAccount, maskEmail, maskIdNumber, maskName, maskPhone } from '@/lib/kernel/masking';

test.each([
  ['13812341234', '138****1234'],
  ['+86 138-1234-1234', '138****1234'],
  ['１３８１２３４１２３４', '138****1234'],
  ['0571-87654321', '****4321'],
  ['110', '****'],
  ['', '****'],
])('phone %j', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

test.each([
  ['330102198503070029', '33**************29'],
  ['11010519491231002X', '11**************2X'],
  ['1234', '****'],
  ['', '****'],
])('resident ID %j', (idNumber, masked) => expect(maskIdNumber(idNumber)).toBe(masked));

test.each([
  ['王小明', '王*'],
  ['王明', '王*'],
  ['欧阳修', '欧阳*'],
  ['欧阳', '欧*'],
  ['诸葛孔明', '诸葛*'],
  ['王', '*'],
  ['', '*'],
  [' 李雷 ', '李*'],
  ['𠮷田', '𠮷*'],
  ['阿依古丽·买买提', '阿*'],
  ['Smith', 'S*'],
])('name %j', (name, masked) => expect(maskName(name)).toBe(masked));

test.each([
  ['6222 0212 3456 7890', '****7890'],
  ['6222021234567890123', '****0123'],
  ['1234', '****'],
  ['', '****'],
])('account %j', (account, masked) => expect(maskBankAccount(account)).toBe(masked));

test.each([
  ['zhang@x.cn', 'z***@x.cn'],
  ['z@x.cn', 'z***@x.cn'],
  ['@x.cn', '***'],
  ['zhang', '***'],
  ['', '***'],
])('e-mail %j', (email, masked) => expect(maskEmail(email)).toBe(masked));

test('a mask never shows more than its rule, whatever comes in', () => {
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,24}$/)), (text) => {
      expect(digits(maskPhone(text))).toBeLessThanOrEqual(7);
      expect(digits(maskBankAccount(text))).toBeLessThanOrEqual(4);
      expect(maskIdNumber(text).replaceAll('*', '').length).toBeLessThanOrEqual(4);
      expect(Array.from(maskName(text)).length).toBeLessThanOrEqual(3);
    }),
  );
});
