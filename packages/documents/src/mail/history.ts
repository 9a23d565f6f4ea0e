/** Where the earlier messages that mail programs copy under an answer begin. */

const attribution =
  /^(?:Le|On|Am|Op)\s[^\n]{6,250}(?:a écrit|wrote|schrieb|schreef)[^\n]{0,80}:$|^[^\n]{3,150} a écrit\s*:$/i;
const separator =
  /^[-_=\s]{2,40}\s?(?:message d['’]origine|message original|message transféré|original message|forwarded message|début du message transféré|oorspronkelijk bericht|ursprüngliche nachricht)\b/i;
const sender = /^\*?(?:De|From|Van|Von|Expéditeur)\s*:\*?\s*\S/i;
const otherField =
  /^\*?(?:Envoyé|Date|Sent|À|A|To|Cc|Objet|Sujet|Subject|Verzonden|Aan|Onderwerp|Gesendet|An|Betreff)(?:\s+le)?\s*:/i;

/** Index of the first line that belongs to the history; -1 without one. */
export function historyStart(lines: readonly string[]): number {
  return lines.findIndex((raw, n) => {
    const line = raw.trim().slice(0, 400);
    if (line === '') return false;
    if (separator.test(line)) return true;
    if (sender.test(line)) {
      const next = lines.slice(n + 1, n + 8).filter((other) => otherField.test(other.trim().slice(0, 60)));
      if (next.length >= 2) return true;
    }
    if (attribution.test(line)) return true;
    // An attribution that was cut at a fixed width.
    const two = `${line} ${lines[n + 1]?.trim().slice(0, 200) ?? ''}`;
    return /^(?:Le|On)\s.*\d/.test(line) && !/[.!?]$/.test(line) && /:$/.test(two) && attribution.test(two);
  });
}

/** Plain text without quoted lines (« > ») and without the history that ends it. */
export function withoutHistory(text: string): { text: string; cut: boolean } {
  const lines = text.split(/\r\n|\n|\r/);
  const start = historyStart(lines);
  const kept = (start < 0 ? lines : lines.slice(0, start)).filter((line) => !/^\s{0,3}>/.test(line));
  // A message that only passes another on is that other.
  if (kept.every((line) => line.trim() === '')) return { text, cut: false };
  return { text: kept.join('\n'), cut: kept.length < lines.length };
}
