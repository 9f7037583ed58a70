import type { KeyIn } from '@/messages/typed';

type Device = KeyIn<'people.devices'>;

/** The first that fits: several browsers name others too, and every tablet a computer. */
const systems: [RegExp, Device][] = [
  [/HarmonyOS|OpenHarmony|ArkWeb/i, 'harmony'],
  [/iPad/, 'ipad'],
  [/iPhone|iPod/, 'iphone'],
  [/Android/, 'android'],
  [/CrOS/, 'chromeos'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'mac'],
  [/Linux|X11/, 'linux'],
];

const browsers: [RegExp, Device][] = [
  [/MicroMessenger/, 'wechat'],
  [/HuaweiBrowser/, 'huawei'],
  [/MiuiBrowser|XiaoMi/, 'xiaomi'],
  [/MQQBrowser|QQBrowser/, 'qq'],
  [/UCBrowser|UCWEB/, 'uc'],
  [/Edg(?:e|A|iOS)?\//, 'edge'],
  [/Firefox|FxiOS/, 'firefox'],
  [/Chrome|CriOS|Chromium/, 'chrome'],
  [/Safari/, 'safari'],
];

/** What a person would call the device and the browser, by what the browser says of itself; only the kind, never a version. */
export function deviceWords(userAgent: string): Device[] {
  const first = (kinds: [RegExp, Device][]): Device | undefined => kinds.find(([sign]) => sign.test(userAgent))?.[1];
  const [system, browser] = [first(systems), first(browsers)];
  if (system === undefined && browser === undefined) return ['unknown'];
  return [system ?? 'unknown', browser ?? 'other'];
}

/** Roughly where from: the net of an address, not who in it ('10.20.*.*', '2001:db8:*'); nothing of this very machine. */
export function maskAddress(ip: string): string {
  const four = /(\d+)\.(\d+)\.\d+\.\d+$/.exec(ip);
  if (four) return `${four[1]}.${four[2]}.*.*`;
  const [first = '', second = ''] = ip.split(':');
  return first === '' || second === '' ? '' : `${first}:${second}:*`;
}
