/**
 * The one way to write a JSON value as text (RFC 8785): names in the order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no space. Two parties that hold the same value hold the same bytes.
 * @throws TypeError for what JSON cannot say the same way everywhere: NaN, infinities, lone surrogates, functions, cycles
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') throw new TypeError(`not a JSON value: ${typeof value}`);
  if (above.includes(value)) throw new TypeError('a value that holds itself');
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${Array.from(value, (one) => write(one, inside)).join(',')}]`;
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('not a plain object');
  const members = Object.keys(value)
    .filter((name) => (value as Record<string, unknown>)[name] !== undefined)
    .sort()
    .map((name) => `${quoted(name)}:${write((value as Record<string, unknown>)[name], inside)}`);
  return `{${members.join(',')}}`;
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate');
  return JSON.stringify(text);
}
