const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Sizes of headings in half-points, level 1 to 6. */
const headingSizes = [32, 28, 26, 24, 22, 22];

/** Built-in styles under Word's own names, so that its navigation, its languages and screen readers know them. */
export function stylesXml(language: string): string {
  const headings = headingSizes.map(
    (size, n) =>
      `<w:style w:type="paragraph" w:styleId="Heading${n + 1}"><w:name w:val="heading ${n + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${n < 2 ? 360 : 240}" w:after="120"/><w:outlineLvl w:val="${n}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  );
  const style = (id: string, name: string, properties: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${properties}</w:style>`;
  return `<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${headings.join('')}${style('ListParagraph', 'List Paragraph', '<w:pPr><w:spacing w:after="80"/></w:pPr>')}${style('Quote', 'Quote', '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr>')}${style('Header', 'header', '<w:pPr><w:spacing w:after="0"/></w:pPr>')}${style('Footer', 'footer', '<w:pPr><w:spacing w:after="0"/></w:pPr>')}${style('FootnoteText', 'footnote text', '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>')}</w:styles>`;
}

/** One bulleted list of six levels. */
export function numberingXml(): string {
  const levels = Array.from({ length: 6 }, (_, n) => {
    const mark = n % 2 === 0 ? '•' : '–';
    return `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(n + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`;
  });
  return `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
