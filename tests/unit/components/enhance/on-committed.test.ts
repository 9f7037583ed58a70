import { expect, test } from 'vitest';
import { onCommitted } from '@/components/enhance/on-committed';

/** What a browser says of a sign; `isComposing` while a composition is under way. */
const input = (isComposing?: boolean) =>
  Object.assign(new Event('input'), isComposing === undefined ? {} : { isComposing });

test('a composition is heard when it ends and not half-way; everything else at once', () => {
  const place = new EventTarget();
  const heard: string[] = [];
  const stop = onCommitted(({ type }) => heard.push(type), place);
  place.dispatchEvent(input(false));
  place.dispatchEvent(input());
  expect(heard).toEqual(['input', 'input']);
  for (const event of [new Event('compositionstart'), input(true), input(true)]) place.dispatchEvent(event);
  expect(heard).toHaveLength(2);
  place.dispatchEvent(new Event('compositionend'));
  expect(heard).toEqual(['input', 'input', 'compositionend']);
  stop();
  place.dispatchEvent(input(false));
  place.dispatchEvent(new Event('compositionend'));
  expect(heard).toHaveLength(3);
});
