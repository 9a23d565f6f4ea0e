/** Groups that hold no text of the document: tables of fonts and styles, pictures, properties, generated marks. */
export const skippedDestinations: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata result nonshppict shppict listtable listoverridetable rsidtbl revtbl generator ' +
    'xmlnstbl themedata colorschememapping datastore latentstyles fldinst pntext listtext pntxta pntxtb pnseclvl userprops docvar ' +
    'bkmkstart bkmkend atnid atnauthor annotation atrfstart atrfend atndate atnref atnicn atnparent filetbl template passwordhash xe tc rxe ' +
    'mmath htmltag mhtmltag ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn panose falt fontemb fontfile wgrffmtfilter ' +
    'pgdsctbl pgdsc factoidname protusertbl writereservhash xform background shpinst shprslt'
  ).split(' '),
);

/** Optional groups (`\*`) that do hold text. */
export const readDestinations: ReadonlySet<string> = new Set('shptxt ud fldrslt footnote'.split(' '));

/** Groups that are a story of their own. */
export const stories: Readonly<Record<string, 'header' | 'footer' | 'footnote' | 'box'>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  shptxt: 'box',
};

/** Controls that stand for one character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Code pages of font character sets (RTF 1.9.1, « Font table »). */
export const charsetPages: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
