/** What the names of glyphs mean in Latin fonts (Adobe Glyph List). Letters with accents are made of both names. */
const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  macron: '\u0304',
  breve: '\u0306',
  dotaccent: '\u0307',
  dieresis: '\u0308',
  ring: '\u030a',
  hungarumlaut: '\u030b',
  caron: '\u030c',
  cedilla: '\u0327',
  commaaccent: '\u0326',
  ogonek: '\u0328',
};

const others =
  'space=  exclam=! quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quotesingle=\' parenleft=( parenright=) asterisk=* ' +
  'plus=+ comma=, hyphen=- period=. slash=/ zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ' +
  'colon=: semicolon=; less=< equal== greater=> question=? at=@ bracketleft=[ backslash=\\ bracketright=] ' +
  'asciicircum=^ underscore=_ grave=` braceleft={ bar=| braceright=} asciitilde=~ exclamdown=¡ cent=¢ sterling=£ ' +
  'currency=¤ yen=¥ brokenbar=¦ section=§ dieresis=¨ copyright=© ordfeminine=ª guillemotleft=« guillemotright=» ' +
  'logicalnot=¬ registered=® macron=¯ degree=° plusminus=± twosuperior=² threesuperior=³ acute=´ mu=µ paragraph=¶ ' +
  'periodcentered=· middot=· cedilla=¸ onesuperior=¹ ordmasculine=º onequarter=¼ onehalf=½ threequarters=¾ ' +
  'questiondown=¿ AE=Æ ae=æ OE=Œ oe=œ Oslash=Ø oslash=ø germandbls=ß Eth=Ð eth=ð Thorn=Þ thorn=þ multiply=× divide=÷ ' +
  'Lslash=Ł lslash=ł dotlessi=ı florin=ƒ circumflex=ˆ tilde=˜ caron=ˇ breve=˘ dotaccent=˙ ring=˚ ogonek=˛ hungarumlaut=˝ ' +
  'endash=– emdash=— quoteleft=‘ quoteright=’ quotesinglbase=‚ quotedblleft=“ quotedblright=” quotedblbase=„ ' +
  'dagger=† daggerdbl=‡ bullet=• ellipsis=… perthousand=‰ guilsinglleft=‹ guilsinglright=› fraction=⁄ Euro=€ euro=€ ' +
  'trademark=™ minus=− fi=fi fl=fl ff=ff ffi=ffi ffl=ffl infinity=∞ notequal=≠ lessequal=≤ greaterequal=≥ arrowright=→ ' +
  'arrowleft=← lozenge=◊ filledbox=■ square=□ checkmark=✓ sfthyphen=\u00ad softhyphen=\u00ad nbspace=\u00a0 ' +
  'nonbreakingspace=\u00a0 onesuperior=¹ numero=№ apostrophe=’';

const names = new Map<string, string>(
  others.split(/ (?=[A-Za-z]+=)/).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1) || ' '];
  }),
);

/** The text of a glyph by its name; undefined when the name says nothing. */
export function glyphText(name: string): string | undefined {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (/^[A-Za-z]$/.test(name)) return name;
  const hex = /^(?:uni([0-9A-F]{4})+|u([0-9A-F]{4,6}))$/.exec(name);
  if (hex) return fromHex(name);
  const composed =
    /^([A-Za-z]|dotlessi)(grave|acute|circumflex|tilde|macron|breve|dotaccent|dieresis|ring|hungarumlaut|caron|cedilla|commaaccent|ogonek)$/.exec(
      name,
    );
  if (composed) return ((composed[1] === 'dotlessi' ? 'i' : composed[1]!) + accents[composed[2]!]!).normalize('NFC');
  // `a.alt`, `f_i`, `one.oldstyle`
  const base = name.split('.', 1)[0]!;
  if (base !== name && base !== '') return glyphText(base);
  if (name.includes('_') && name.length < 40) {
    const parts = name.split('_').map((part) => (part === '' ? undefined : glyphText(part)));
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }
  return undefined;
}

function fromHex(name: string): string | undefined {
  const codes = name.startsWith('uni') ? name.slice(3).match(/.{4}/g)! : [name.slice(1)];
  const numbers = codes.map((code) => Number.parseInt(code, 16));
  return numbers.every((code) => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
    ? String.fromCodePoint(...numbers)
    : undefined;
}
