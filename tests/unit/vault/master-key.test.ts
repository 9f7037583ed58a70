import { expect, test } from 'vitest';
import { newMasterLine, readMasterKeys } from '@/lib/vault/master-key';

test('a key file holds keys line by line, the newest first, and remarks', () => {
  const [newest, older] = [newMasterLine(), newMasterLine()];
  const keys = readMasterKeys(`# kept by the archive\n${newest}\n\n${older}\n`);
  expect(keys.map(({ bytes }) => bytes.toString('base64url'))).toEqual([newest, older]);
  expect(keys[0].id).toMatch(/^[0-9a-f]{16}$/);
  expect(keys[0].id).not.toBe(keys[1]?.id);
  expect(readMasterKeys(older)[0].id).toBe(keys[1]?.id);
});

test.each(['', '# nothing', 'too-short', `${newMasterLine()}\nnonsense`])('%j is no key file', (text) => {
  expect(() => readMasterKeys(text)).toThrow('ENCRYPTION_KEY_FILE');
});
