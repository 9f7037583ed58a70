import { describe, expect, it } from 'vitest';
import { gatewayFrom, reasonIn, requestFor, type TextGateway } from '@/lib/mail/text-request';

const message = { id: 'a1', phone: '13800000001', text: '您的验证码是 "123456"', code: '123456' };
const gateway = (env: Record<string, string>): TextGateway => {
  const read = gatewayFrom({ TEXT_GATEWAY_URL: 'https://sms.example/send', ...env }, 'geheim');
  if (read === null) throw new Error('no gateway');
  return read;
};

describe('what is put to the gateway', () => {
  it('without an address there is none', () => expect(gatewayFrom({}, '')).toBeNull());

  it('is JSON with number and text unless told otherwise', () => {
    const { url, init } = requestFor(gateway({}), message);
    expect([url, init.method, JSON.parse(String(init.body))]).toEqual([
      'https://sms.example/send',
      'POST',
      { phone: message.phone, text: message.text },
    ]);
  });

  it('takes token and code into headers and body, as Aliyun-like proxies want them', () => {
    const { init } = requestFor(
      gateway({
        TEXT_GATEWAY_HEADERS: '{"Authorization":"APPCODE {token}"}',
        TEXT_GATEWAY_BODY:
          '{"PhoneNumbers":"{phone}","SignName":"公创","TemplateParam":"{\\"code\\":\\"{code}\\"}","OutId":"{id}"}',
      }),
      message,
    );
    expect(new Headers(init.headers).get('Authorization')).toBe('APPCODE geheim');
    const body = JSON.parse(String(init.body)) as Record<string, string>;
    expect([body['PhoneNumbers'], body['OutId']]).toEqual([message.phone, 'a1']);
    expect(JSON.parse(body['TemplateParam'] ?? '')).toEqual({ code: '123456' });
  });

  it('escapes for a form and for an address', () => {
    const form = requestFor(
      gateway({
        TEXT_GATEWAY_HEADERS: '{"Content-Type":"application/x-www-form-urlencoded"}',
        TEXT_GATEWAY_BODY: 'mobile={phone}&content={text}',
      }),
      { ...message, text: 'a&b=c {phone}' },
    );
    expect(new URLSearchParams(String(form.init.body)).get('content')).toBe('a&b=c {phone}');
    const get = requestFor(
      gateway({ TEXT_GATEWAY_METHOD: 'get', TEXT_GATEWAY_URL: 'https://sms.example/?to={phone}&t={text}' }),
      message,
    );
    expect([new URL(get.url).searchParams.get('t'), get.init.body]).toEqual([message.text, undefined]);
  });

  it.each([
    [{ TEXT_GATEWAY_URL: 'sms.example' }],
    [{ TEXT_GATEWAY_HEADERS: 'Authorization: x' }],
    [{ TEXT_GATEWAY_HEADERS: '{"a":1}' }],
    [{ TEXT_GATEWAY_SUCCESS: 'Code' }],
    [{ TEXT_GATEWAY_TIMEOUT_MS: 'soon' }],
  ])('says what cannot be meant: %o', (env) => {
    expect(() => gateway(env)).toThrow(Object.keys(env)[0]);
  });
});

describe('how its answer is read', () => {
  const code = { pointer: '/Code', value: 'OK' };
  it.each<[string, number, string, TextGateway['success'], string | null]>([
    ['any 2xx, when nothing more is asked', 202, 'whatever', null, null],
    ['a 500', 500, '{"Code":"OK"}', code, 'gateway answered 500'],
    ['a redirect', 302, '', null, 'gateway answered 302'],
    ['the value asked for', 200, '{"Code":"OK"}', code, null],
    ['another value', 200, '{"Code":"isv.LIMIT"}', code, 'gateway said isv.LIMIT'],
    ['a number, deeper', 200, '{"r":[{"code":0}]}', { pointer: '/r/0/code', value: '0' }, null],
    ['no JSON', 200, '<html>', code, 'gateway answered nothing readable'],
    ['nothing there', 200, '{}', code, 'gateway answered nothing readable'],
    ['no own property', 200, '{}', { pointer: '/constructor', value: 'x' }, 'gateway answered nothing readable'],
    ['signs of a pointer', 200, '{"a/b~c":"y"}', { pointer: '/a~1b~0c', value: 'y' }, null],
  ])('%s', (_, status, body, success, expected) => {
    expect(reasonIn({ status, body }, success)).toBe(expected);
  });
});
