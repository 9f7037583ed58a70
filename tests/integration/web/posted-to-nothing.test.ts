import { NextRequest } from 'next/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { FORM_NAME } from '@/lib/web/documents/around-forms';
import { documentsOf } from '@/lib/web/documents/document';
import type { FormAction } from '@/lib/web/form-state';

const documents = documentsOf({
  Frame: ({ children }) => createElement('html', null, children),
  absent: () => 'nothing is here',
  trouble: (number) => `broke ${number}`,
  outcome: () => null,
  twins: new Map(),
});
const toNobody = Object.assign(() => Promise.reject(new Error('only posted')), {
  outcomeOf: async () => ({ kind: 'not-found' }) as const,
}) satisfies FormAction;

test('a form about something that is not there is answered 404, not as trouble', async () => {
  const { POST } = documents({
    enter: 'everybody',
    reads: {},
    actions: { toNobody },
    title: () => 't',
    render: () => 'r',
  });
  const body = new FormData();
  body.set(FORM_NAME, 'toNobody/x');
  const answer = await POST(new NextRequest('http://localhost/x', { method: 'POST', body }), {
    params: Promise.resolve({}),
  });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('nothing is here');
});
