import { createElement as h, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { markupOf } from '@/lib/web/documents/markup';
import { within } from '@/lib/web/documents/within';

const Plain = ({ word }: { word: string }) => h('b', null, word);
const Waits = async ({ word }: { word: string }) => h('i', null, await Promise.resolve(word));
const none = { twins: new Map(), around: {} };

test.each<[string, ReactNode, string]>([
  ['text is escaped', h('p', { title: '"' }, '<script>&'), '<p title="&quot;">&lt;script&gt;&amp;</p>'],
  ['components are called', h('p', null, h(Plain, { word: '甲' })), '<p><b>甲</b></p>'],
  ['those that wait too', h('p', null, '一', h(Waits, { word: '乙' }), '二'), '<p>一<i>乙</i>二</p>'],
  [
    'lists',
    h(
      'ul',
      null,
      ['a', 'b'].map((key) => h('li', { key }, h(Waits, { word: key }))),
    ),
    '<ul><li><i>a</i></li><li><i>b</i></li></ul>',
  ],
  ['nothing is nothing', h('p', null, null, false, undefined, 0), '<p>0</p>'],
])('%s', async (_, node, html) => {
  expect(await markupOf(node, none)).toBe(html);
});

test('a part of the browser is written by its twin, which knows what was set around it', async () => {
  const Field = () => null;
  const twin = (_: object, { form }: { form: string }) => h('input', { form });
  const around = { twins: new Map([[Field, twin]]), around: { form: 'outer' } };
  const node = h('div', null, h(Field), within({ form: 'inner' }, h('p', null, h(Field))), h(Field));
  expect(await markupOf(node, around)).toBe(
    '<div><input form="outer"/><p><input form="inner"/></p><input form="outer"/></div>',
  );
});

test('one without a twin is refused by its name', async () => {
  const reference = Object.assign(() => null, {
    $$typeof: Symbol.for('react.client.reference'),
    $$id: 'saver.tsx#Saver',
  });
  await expect(markupOf(h(reference), none)).rejects.toThrow('saver.tsx#Saver lives in the browser');
});
