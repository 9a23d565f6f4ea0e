const narrow = '\u202F';
const noBreak = '\u00A0';

/** What must stay as it is: addresses, code, template code, HTML entities. */
const untouched =
  /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}|`[^`\n]*`|\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|&#?\p{L}{0,10}\d{0,6};/gu;

/**
 * French typography of a text: a narrow no-break space (U+202F) before « ; ! ? », a no-break space (U+00A0) before
 * « : » and inside guillemets. Apostrophes and quotation marks stay as typed; times (9:30), ratios, web addresses and
 * code are left alone. Applying it twice changes nothing more.
 */
export function typeset(text: string): string {
  const parts: string[] = [];
  let at = 0;
  let last = '';
  const add = (part: string) => {
    parts.push(part);
    last = part.slice(-1) || last;
  };
  for (const kept of text.matchAll(untouched)) {
    // The punctuation of the sentence after an address is not part of it.
    const link = kept[0].startsWith('h') || kept[0].startsWith('w');
    const whole = link ? kept[0].replace(/[;:!?.,»)]{1,20}$/u, '') : kept[0];
    add(spaced(text.slice(at, kept.index), last));
    add(whole);
    at = kept.index + whole.length;
  }
  add(spaced(text.slice(at), last));
  return parts.join('');
}

/** `context` is the character before the part: it decides for a mark that begins it. */
function spaced(part: string, context: string): string {
  const done = (context + part)
    .replace(/«[ \u00A0\u202F]*(?=[^\s«])/gu, `«${noBreak}`)
    .replace(/([^\s»])[ \u00A0\u202F]*»/gu, `$1${noBreak}»`)
    .replace(/([\p{L}\p{N}»)\]"”’'%€°.…}])[ \u00A0\u202F]*([;!?])(?=[\s;!?»)"”’']|$)/gu, `$1${narrow}$2`)
    .replace(/([\p{L}\p{N}»)\]"”’'%€°}])[ \u00A0\u202F]*:(?=\s|$)/gu, `$1${noBreak}:`);
  return done.slice(context.length);
}
