import { expect, it } from 'vitest';
import { deviceWords, maskAddress } from '@/lib/people/sessions/device-words';

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    ['windows', 'chrome'],
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    ['windows', 'edge'],
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    ['mac', 'safari'],
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.47',
    ['iphone', 'wechat'],
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 CriOS/123.0 Mobile/15E148 Safari/604.1',
    ['iphone', 'chrome'],
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; V2307A) AppleWebKit/537.36 Chrome/116 Mobile Safari/537.36 XWEB/1160065 MicroMessenger/8.0',
    ['android', 'wechat'],
  ],
  [
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS; ALN-AL00) AppleWebKit/537.36 Chrome/114 HuaweiBrowser/15.0 Mobile Safari/537.36',
    ['harmony', 'huawei'],
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', ['linux', 'firefox']],
  ['curl/8.5.0', ['unknown']],
  ['Mozilla/5.0 (Windows NT 6.1) Something/1', ['windows', 'other']],
  ['', ['unknown']],
])('%s', (userAgent, words) => {
  expect(deviceWords(userAgent)).toEqual(words);
});

it.each([
  ['10.20.30.40', '10.20.*.*'],
  ['::ffff:10.20.30.40', '10.20.*.*'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:*'],
  ['::1', ''],
  ['', ''],
])('hides who it is in the net of %s', (ip, shown) => {
  expect(maskAddress(ip)).toBe(shown);
});
