/** Sizes of headings in points, level 1 to 6. */
const headingSizes = [16, 14, 13, 12, 11, 11];

/** Content of `office:document-styles`: LibreOffice's own style names, A4, one list of six levels. */
export function odtStyles(language: string, country: string, areas: string): string {
  const style = (name: string, shown: string, properties: string, parent = 'Standard', extra = '') =>
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}" style:class="text"${extra}>${properties}</style:style>`;
  const headings = headingSizes.map((size, n) =>
    style(
      `Heading_20_${n + 1}`,
      `Heading ${n + 1}`,
      `<style:paragraph-properties fo:margin-top="${n < 2 ? '0.6cm' : '0.4cm'}" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/>`,
      'Standard',
      ` style:default-outline-level="${n + 1}"`,
    ),
  );
  const levels = Array.from({ length: 6 }, (_, n) => {
    const indent = ((n + 1) * 0.75).toFixed(2);
    return `<text:list-level-style-bullet text:level="${n + 1}" text:bullet-char="${n % 2 === 0 ? '•' : '–'}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${indent}cm" fo:text-indent="-0.75cm" fo:margin-left="${indent}cm"/></style:list-level-properties></text:list-level-style-bullet>`;
  });
  return [
    '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>',
    '<office:styles>',
    `<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm" fo:line-height="120%"/><style:text-properties style:font-name="Arial" fo:font-size="11pt" fo:language="${language}" fo:country="${country}"/></style:default-style>`,
    '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
    ...headings,
    style('List_20_Contents', 'List Contents', '<style:paragraph-properties fo:margin-bottom="0.14cm"/>'),
    style('Quotations', 'Quotations', '<style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/>'),
    style('Header', 'Header', '<style:paragraph-properties fo:margin-bottom="0cm"/>'),
    style('Footer', 'Footer', '<style:paragraph-properties fo:margin-bottom="0cm"/>'),
    style('Footnote', 'Footnote', '<style:text-properties fo:font-size="10pt"/>'),
    `<text:list-style style:name="List_20_1" style:display-name="List 1">${levels.join('')}</text:list-style>`,
    '</office:styles>',
    '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.5cm" fo:margin-bottom="2.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout></office:automatic-styles>',
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${areas}</style:master-page></office:master-styles>`,
  ].join('');
}
