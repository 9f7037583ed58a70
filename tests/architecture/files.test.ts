import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, findings } from '@/tests/architecture/sources';

const everything = ['app', 'components', 'lib', 'prisma', 'tests'];

test('no file is longer than 250 lines', () => {
  const files = filesIn(everything, /\.(ts|tsx|mjs|css|prisma)$/);
  const longer = findings(files, (text) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > 250 ? [`${lines} lines`] : [];
  });
  expect(longer).toEqual([]);
});

test('no folder holds more than 40 files', () => {
  const folders = Map.groupBy(filesIn(['app', 'components', 'lib', 'tests'], /\.(ts|tsx|css)$/), (file) =>
    dirname(file),
  );
  const crowded = [...folders].filter(([folder, files]) => files.length > 40 && !folder.startsWith('lib/db/generated'));
  expect(crowded.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

test('pages ask no other host for anything', () => {
  // Government intranets reach no other host, and what people read there is nobody else's business.
  const files = filesIn(['app', 'components', 'public'], /\.(ts|tsx|css|svg|html|json|txt|webmanifest)$/);
  const namespaces = /^https?:\/\/(www\.w3\.org|localhost)\b/;
  const outside = findings(files, (text) =>
    [...text.matchAll(/https?:\/\/[^\s'"`)<>]+/g)].map(([url]) => url).filter((url) => !namespaces.test(url)),
  );
  expect(outside).toEqual([]);
});

test('components ask nothing: of lib they import nothing that runs only on the server', () => {
  const warm = new Set(
    findings(filesIn(['lib'], /\.ts$/), (text, file) =>
      /^import 'server-only'/m.test(text) ? [file.slice(0, -'.ts'.length)] : [],
    ).map((line) => line.split(': ')[1]),
  );
  // Words and names, the site's own facts and the page's own address are what a shell is made of.
  const plain = new Set(['lib/web/messages', 'lib/web/named', 'lib/web/site-facts', 'lib/web/current-path']);
  const asking = findings(filesIn(['components'], /\.tsx?$/), (text) =>
    [...text.matchAll(/^import (?!type )[^;]*?from '@\/(lib\/[^']+)';/gm)]
      .map(([, file = '']) => file)
      .filter((file) => warm.has(file) && !plain.has(file)),
  );
  expect(asking).toEqual([]);
});

test('what touches the database or the request says so in its first line', () => {
  const warm =
    /^import (?!type )[^;]*?from '(@\/lib\/db\/client|next\/(headers|cache)|next-auth|node:fs(\/promises)?|@node-rs\/argon2|nodemailer)';/m;
  const files = filesIn(['lib'], /\.ts$/).filter((file) => !/^lib\/(run|db)\//.test(file));
  const silent = findings(files, (text) =>
    warm.test(text) && !text.startsWith("import 'server-only';") ? ['server-only is missing'] : [],
  );
  expect(silent).toEqual([]);
});
