import type { Asked } from './ask-raw';
import { type Body, brokenForm, formBody, jsonBody, signInBody } from './bodies';
import type { Chance } from './chance';
import { type ShownForm, spoilt } from './forms';
import { brokenSegments, hostileTexts, queryNames } from './hostile';
import { addressOf, type Route } from './routes';

/** Whom a request comes from and where it goes: what every kind of hostility begins with. */
export type Place = {
  route: Route;
  /** An address of the route that leads somewhere, and the forms its page shows to this reader. */
  path: string;
  forms: readonly ShownForm[];
  cookie: string;
  origin: string;
};

type Make = (place: Place, chance: Chance) => Asked;

const METHODS = ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'REPORT', 'POST'] as const;

/** One kind of hostility each. */
export const kinds: Readonly<Record<string, Make>> = {
  'as it is': ({ path, cookie }) => ({ method: 'GET', path, headers: readerHeaders(cookie) }),
  path: ({ route, path, cookie }, chance) => {
    const address =
      route.parameters.length === 0
        ? `${path === '/' ? '' : path}/${segment(chance)}`
        : addressOf(route, () => segment(chance));
    return { method: chance.of(['GET', 'GET', 'POST', 'HEAD']), path: address, headers: readerHeaders(cookie) };
  },
  query: ({ path, cookie }, chance) => {
    const pairs = Array.from({ length: 1 + chance.below(4) }, () => `${chance.of(queryNames)}=${queryValue(chance)}`);
    return { method: 'GET', path: `${path}?${pairs.join('&')}`, headers: readerHeaders(cookie) };
  },
  form: (place, chance) => {
    const form = place.forms.length === 0 ? nobodysForm : chance.of(place.forms);
    return posted(place, form, formBody(spoilt(form.fields, chance), chance));
  },
  'broken form': (place, chance) => {
    const form = place.forms.length === 0 ? nobodysForm : chance.of(place.forms);
    return posted(place, form, brokenForm(form.fields, chance));
  },
  json: ({ path, cookie, origin }, chance) => {
    const { type, bytes } = jsonBody(chance);
    const method = chance.of(['POST', 'PUT', 'DELETE', 'PATCH']);
    return { method, path, headers: writerHeaders({ cookie, origin, type }), body: bytes };
  },
  'sign-in': (place, chance) => {
    const form = place.forms.find(({ fields }) => fields.some(([name]) => name === 'csrfToken')) ?? nobodysSignIn;
    const path = chance.of([
      '/api/auth/callback/credentials',
      '/api/auth/signin/credentials',
      '/api/auth/signout',
      '/api/auth/_log',
      '/sign-in',
      '/sign-out',
      '/preferences',
    ]);
    const { type, bytes } = signInBody(form.fields, chance);
    return { method: 'POST', path, headers: writerHeaders({ ...place, type }), body: bytes };
  },
  method: ({ path, cookie, origin }, chance) => ({
    method: chance.of(METHODS),
    path,
    headers: writerHeaders({ cookie, origin, type: '' }),
  }),
  headers: ({ path, cookie, origin }, chance) => {
    const method = chance.of(['GET', 'GET', 'POST']);
    const headers = Object.fromEntries(Array.from({ length: 1 + chance.below(3) }, () => hostileHeader(chance)));
    return { method, path, headers: { ...writerHeaders({ cookie, origin, type: 'text/plain' }), ...headers } };
  },
};

const nobodysForm: ShownForm = {
  action: '',
  fields: [
    ['$form', 'nobody/x'],
    ['title', 'x'],
    ['version', '0'],
    ['locale', 'en'],
  ],
};
const nobodysSignIn: ShownForm = {
  action: '',
  fields: [
    ['csrfToken', 'x'],
    ['email', 'a@b.cn'],
    ['password', 'x'],
    ['callbackUrl', '/'],
    ['json', 'true'],
  ],
};

const readerHeaders = (cookie: string): Record<string, string> => (cookie === '' ? {} : { cookie });

function writerHeaders({
  cookie,
  origin,
  type,
}: {
  cookie: string;
  origin: string;
  type: string;
}): Record<string, string> {
  return {
    ...readerHeaders(cookie),
    origin,
    'sec-fetch-site': 'same-origin',
    ...(type === '' ? {} : { 'content-type': type }),
  };
}

function posted(place: Place, form: ShownForm, { type, bytes }: Body): Asked {
  const path = /^\/[\w/[\].-]*/.test(form.action) ? form.action : place.path;
  return { method: 'POST', path, headers: writerHeaders({ ...place, type }), body: bytes };
}

const segment = (chance: Chance): string =>
  chance.onceIn(2) ? chance.of(brokenSegments) : encodeURIComponent(chance.of(wellFormed));
const queryValue = (chance: Chance): string =>
  chance.onceIn(4) ? chance.of(brokenSegments) : encodeURIComponent(chance.of(wellFormed));

/** A path travels within the limit of every server between. */
const wellFormed = hostileTexts.filter((text) => encodeURIComponent(text).length < 4_000);

const hostileHeader = (chance: Chance): [string, string] =>
  chance.of<[string, string]>([
    ['cookie', 'next-auth.session-token=garbage'],
    [
      'cookie',
      'next-auth.session-token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c; locale=%E0%A4%A; size=__proto__',
    ],
    ['cookie', `next-auth.csrf-token=%7C%7C; locale=${'x'.repeat(2_000)}`],
    ['cookie', '=;;==;%;\u00e9'],
    ['accept-language', 'x-'.repeat(500)],
    ['accept-language', '*;q=9,,;q=,zz-ZZ-@'],
    ['rsc', '1'],
    ['next-router-state-tree', '%7B'],
    ['next-router-state-tree', encodeURIComponent('["",{"children":["__PAGE__",{}]},null,null,true]')],
    ['next-router-prefetch', '1'],
    ['next-action', 'x'],
    ['next-action', '00'.repeat(21)],
    ['next-url', '//evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-host', '\u00e9 %'],
    ['x-forwarded-for', `${'1,'.repeat(200)}::zz`],
    ['x-forwarded-proto', 'gopher'],
    ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
    ['x-nextjs-data', '1'],
    ['x-posted-by', 'script'],
    ['x-request-id', 'x'.repeat(900)],
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
    ['referer', 'not an address'],
    ['referer', 'http://evil.example/%'],
    ['range', 'bytes=99999999999999999999-1'],
    ['if-none-match', '"'.repeat(999)],
    ['content-type', 'multipart/form-data; boundary=x'],
    ['content-encoding', 'gzip'],
    ['accept', 'application/json;q=x'],
    ['user-agent', '\u00ff'.repeat(800)],
  ]);
