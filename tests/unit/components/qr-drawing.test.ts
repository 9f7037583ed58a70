import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { QrDrawing } from '@/components/ui/qr-drawing';
import { otpauth } from '@/lib/people/second-factor/totp';

/** The drawing as a camera sees it, four dots for each square. */
function photographed(svg: string) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const data = new Uint8Array(side * scale * side * scale * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < scale * scale; dot += 1) {
      const column = Number(x) * scale + (dot % scale);
      const row = Number(y) * scale + Math.floor(dot / scale);
      data.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3);
    }
  return { width: side * scale, height: side * scale, data };
}

it('is read by a camera as what it was drawn of', () => {
  const text = otpauth(Buffer.from('12345678901234567890'), 'chenjing@example.cn');
  expect(decodeQR(photographed(renderToStaticMarkup(QrDrawing({ text, label: '二维码' }))))).toBe(text);
});
