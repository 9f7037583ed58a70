const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const NAMES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;

/** The typefaces of official documents, each with what stands in where it is not installed: they are not free to embed. */
export const faces = { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体' } as const;

const instead: readonly [string, string][] = [
  [faces.title, '华文中宋'],
  [faces.body, '仿宋'],
  [faces.heading, 'SimHei'],
];

const related = (relations: readonly [id: string, type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const overrides = ['document.main', 'styles', 'fontTable', 'footer', 'settings']
  .map((part) => {
    const name = part === 'document.main' ? 'document' : part;
    return `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${part}+xml"/>`;
  })
  .join('');

const fonts = instead
  .map(([face, other]) => `<w:font w:name="${face}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`)
  .join('');

const fontsOf = (face: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${face}" w:cs="Times New Roman"/>`;

const style = (id: string, name: string, facts: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${facts}</w:style>`;

const styles = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(faces.body)}<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:style>',
  style(
    'Title',
    'Title',
    `<w:pPr><w:spacing w:before="1200" w:after="1200"/><w:jc w:val="center"/></w:pPr><w:rPr>${fontsOf(faces.title)}<w:sz w:val="52"/></w:rPr>`,
  ),
  style(
    'Heading1',
    'heading 1',
    `<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${fontsOf(faces.heading)}<w:sz w:val="32"/></w:rPr>`,
  ),
  style(
    'Heading2',
    'heading 2',
    `<w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>`,
  ),
  style('Cell', 'Cell', '<w:pPr><w:spacing w:before="40" w:after="40" w:line="300" w:lineRule="auto"/></w:pPr>'),
].join('');

const pageNumber = ['begin', 'PAGE', 'end']
  .map((part) =>
    part === 'PAGE'
      ? '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
      : `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="${part}"/></w:r>`,
  )
  .join('');
const dash = '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve"> — </w:t></w:r>';

/** Every part of a Word file around its document (GB/T 9704: page, typefaces, numbers of pages between dashes). */
export const packageParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
  '_rels/.rels': related([['rId1', 'officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': related([
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'fontTable', 'fontTable.xml'],
    ['rId3', 'footer', 'footer.xml'],
    ['rId4', 'settings', 'settings.xml'],
  ]),
  'word/styles.xml': `${HEAD}<w:styles ${NAMES}>${styles}</w:styles>`,
  'word/fontTable.xml': `${HEAD}<w:fonts ${NAMES}>${fonts}</w:fonts>`,
  'word/settings.xml': `${HEAD}<w:settings ${NAMES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  'word/footer.xml': `${HEAD}<w:ftr ${NAMES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${dash}${pageNumber}${dash}</w:p></w:ftr>`,
};

/** A4 with the margins of an official document; the title page has no number. */
export const pageSetup =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** What fits between the margins, in twentieths of a point. */
export const PAGE_WIDTH = 11906 - 1474 - 1588;

export const documentPart = (body: string): string =>
  `${HEAD}<w:document ${NAMES}><w:body>${body}${pageSetup}</w:body></w:document>`;
