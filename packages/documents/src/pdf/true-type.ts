/**
 * Which character each glyph of an embedded TrueType font shows, from its own table (`cmap`, formats 4 and 12): for
 * documents that leave out the table of what their codes mean.
 */
export function glyphCharacters(font: Uint8Array): Map<number, string> {
  const out = new Map<number, string>();
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const u16 = (at: number) => (at + 2 <= font.length ? view.getUint16(at) : 0);
  const u32 = (at: number) => (at + 4 <= font.length ? view.getUint32(at) : 0);
  let left = 300_000;
  const add = (glyph: number, code: number) => {
    if (
      glyph > 0 &&
      code >= 32 &&
      code <= 0x10ffff &&
      (code < 0xd800 || code > 0xdfff) &&
      !out.has(glyph) &&
      out.size < 70_000
    )
      out.set(glyph, String.fromCodePoint(code));
  };
  const tables = Math.min(u16(4), 100);
  let cmap = 0;
  for (let n = 0; n < tables; n++) if (u32(12 + 16 * n) === 0x636d6170) cmap = u32(12 + 16 * n + 8);
  if (cmap === 0) return out;
  const subtables = Math.min(u16(cmap + 2), 20);
  for (let n = 0; n < subtables; n++) {
    const platform = u16(cmap + 4 + 8 * n);
    const at = cmap + u32(cmap + 8 + 8 * n);
    if (platform !== 0 && platform !== 3) continue;
    if (u16(at) === 4) readSegments(at);
    else if (u16(at) === 12) readGroups(at);
  }
  return out;

  function readSegments(at: number): void {
    const count = Math.min(u16(at + 6) / 2, 10_000);
    for (let n = 0; n < count; n++) {
      const end = u16(at + 14 + 2 * n);
      const start = u16(at + 16 + 2 * count + 2 * n);
      const delta = u16(at + 16 + 4 * count + 2 * n);
      const place = at + 16 + 6 * count + 2 * n;
      const offset = u16(place);
      for (let code = start; code <= end && code < 0xffff && left-- > 0; code++) {
        const listed = offset === 0 ? code : u16(place + offset + 2 * (code - start));
        if (offset === 0 || listed !== 0) add((listed + delta) & 0xffff, code);
        if (place + offset + 2 * (code - start) > font.length) break;
      }
    }
  }

  function readGroups(at: number): void {
    const count = Math.min(u32(at + 12), 10_000);
    for (let n = 0; n < count; n++) {
      const start = u32(at + 16 + 12 * n);
      const end = Math.min(u32(at + 20 + 12 * n), start + 70_000);
      const glyph = u32(at + 24 + 12 * n);
      for (let code = start; code <= end && left-- > 0; code++) add(glyph + code - start, code);
    }
  }
}
