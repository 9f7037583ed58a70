import type PizZip from 'pizzip';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const KINDS = ['default', 'first', 'even'] as const;
const PART = 'stamp-header.xml';
const RELATION_ID = 'rIdStampHeader';

/**
 * Has every page say `text` in its head, whatever head the template has: a head that is there says it first, and where
 * a section has none it gets one.
 */
export function stampHeads(zip: PizZip, text: string): void {
  const line = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  for (const { name } of zip.file(/^word\/header[^/]*\.xml$/)) {
    change(zip, name, (xml) => xml.replace(/(<w:hdr\b[^>]*[^/])>/, `$1>${line}`));
  }
  zip.file(`word/${PART}`, `<?xml version="1.0" encoding="UTF-8"?><w:hdr ${NAMES}>${line}</w:hdr>`);
  change(zip, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/${PART}" ContentType="${TYPE}"/></Types>`),
  );
  for (const { name } of zip.file(/^word\/document[^/]*\.xml$/)) {
    const relations = name.replace(/^word\//, 'word/_rels/').concat('.rels');
    const known = zip.file(relations)?.asText() ?? `<Relationships xmlns="${PACKAGE}"></Relationships>`;
    zip.file(relations, withRelation(known));
    change(zip, name, withHeads);
  }
}

const withRelation = (xml: string): string =>
  xml
    .replace(/(<Relationships\b[^>]*)\/>\s*$/, '$1></Relationships>')
    .replace(
      '</Relationships>',
      `<Relationship Id="${RELATION_ID}" Type="${RELATION}" Target="${PART}"/></Relationships>`,
    );

function withHeads(xml: string): string {
  const whole = xml.replace(/<w:sectPr\b([^>]*)\/>/g, '<w:sectPr$1></w:sectPr>');
  const any = /<w:sectPr\b/.test(whole) ? whole : whole.replace('</w:body>', '<w:sectPr></w:sectPr></w:body>');
  return any.replace(/<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/g, withHead);
}

function withHead(section: string): string {
  const missing = KINDS.filter((kind) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${kind}"`).test(section));
  const heads = missing.map((kind) => `<w:headerReference ${NAMES} w:type="${kind}" r:id="${RELATION_ID}"/>`);
  return section.replace(/^<w:sectPr\b[^>]*>/, (open) => `${open}${heads.join('')}`);
}

function change(zip: PizZip, name: string, how: (xml: string) => string): void {
  const xml = zip.file(name)?.asText();
  if (xml !== undefined) zip.file(name, how(xml));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
