import { crc32, deflateSync } from 'node:zlib';

/** A one-page PDF with a few lines of Chinese, set in the reader's own Song typeface: real, small, and different for each text. */
export function pdfFile(name: string, lines: readonly string[]): File {
  const commands = lines
    .map((line, index) => `BT /F1 ${index === 0 ? 18 : 12} Tf 72 ${740 - index * 32} Td <${utf16Hex(line)}> Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new File([body], name, { type: 'application/pdf' });
}

type Certified = { name: string; uscc: string; legalRepresentative: string; registrar: string; type?: string };

/** The certificate that comes with a registration. */
export const certificateFile = ({ name, uscc, legalRepresentative, registrar, type }: Certified): File => {
  const isLicence = type === 'ENTERPRISE';
  return pdfFile(`${isLicence ? '营业执照' : '登记证书'}-${name}.pdf`, [
    isLicence ? '营业执照' : '社会组织登记证书',
    `名称：${name}`,
    `统一社会信用代码：${uscc}`,
    `法定代表人：${legalRepresentative}`,
    `登记管理机关：${registrar}`,
    '（演示材料，无法律效力）',
  ]);
};

const SEAL_SIZE = 120;

/** A scan with a round red seal on it; `shade` makes one scan differ from another. */
export function sealedScan(name: string, shade: number): File {
  const rows = Array.from({ length: SEAL_SIZE }, (_, y) =>
    Buffer.concat([Buffer.of(0), ...Array.from({ length: SEAL_SIZE }, (__, x) => sealPixel(x, y, shade))]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SEAL_SIZE, 0);
  header.writeUInt32BE(SEAL_SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const image = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new File([image], name, { type: 'image/png' });
}

/** A ring and a small core, as on an official seal. */
function sealPixel(x: number, y: number, shade: number): Buffer {
  const distance = Math.hypot(x - SEAL_SIZE / 2, y - SEAL_SIZE / 2);
  const isRed = (distance > 48 && distance < 54) || distance < 10;
  const paper = 255 - (shade % 24);
  return isRed ? Buffer.of(200, 30, 30 + (shade % 40)) : Buffer.of(paper, paper, paper - 4);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

const utf16Hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
