/** Writes a compound file for tests: streams by path, folders one deep. Not part of the package's public face. */
export function ole(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const folders = [
    ...new Set(Object.keys(streams).flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : []))),
  ];
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const add = (data: Uint8Array): number => {
    if (data.length === 0) return 0xfffffffe;
    const start = sectors.length;
    const count = Math.ceil(data.length / 512);
    for (let n = 0; n < count; n++) {
      const sector = new Uint8Array(512);
      sector.set(data.subarray(n * 512, (n + 1) * 512));
      sectors.push(sector);
      fat.push(n + 1 < count ? start + n + 1 : 0xfffffffe);
    }
    return start;
  };
  const mini: number[] = [];
  const miniData: number[] = [];
  const addMini = (data: Uint8Array): number => {
    const start = mini.length;
    const count = Math.ceil(data.length / 64);
    for (let n = 0; n < count; n++) mini.push(n + 1 < count ? start + n + 1 : 0xfffffffe);
    miniData.push(...data, ...new Uint8Array(count * 64 - data.length));
    return data.length === 0 ? 0xfffffffe : start;
  };
  const names = ['Root Entry', ...folders, ...Object.keys(streams)];
  const directory = new Uint8Array(Math.ceil(names.length / 4) * 512);
  const view = new DataView(directory.buffer);
  const childrenOf = (folder: string) =>
    Object.keys(streams).flatMap((path, n) =>
      (path.includes('/') ? path.split('/')[0] : '') === folder ? [1 + folders.length + n] : [],
    );
  const none = 0xffffffff;
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const at = index * 128;
    [...name].forEach((c, n) => {
      view.setUint16(at + 2 * n, c.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * name.length + 2, true);
    directory[at + 66] = type;
    for (const place of [68, 72, 76]) view.setUint32(at + place, none, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  Object.entries(streams).forEach(([path, data], n) => {
    const start = data.length < 4096 ? addMini(data) : add(data);
    entry(1 + folders.length + n, path.split('/').at(-1)!, 2, start, data.length);
  });
  folders.forEach((name, n) => {
    entry(1 + n, name, 1, 0, 0);
  });
  entry(0, 'Root Entry', 5, add(Uint8Array.from(miniData)), miniData.length);
  // Siblings form a list: each is the right neighbour of the one before.
  const link = (parent: number, children: readonly number[]) => {
    if (children.length > 0) view.setUint32(parent * 128 + 76, children[0]!, true);
    children.forEach((child, n) => {
      if (n > 0) view.setUint32(children[n - 1]! * 128 + 72, child, true);
    });
  };
  link(0, [...folders.map((_, n) => 1 + n), ...childrenOf('')]);
  folders.forEach((name, n) => {
    link(1 + n, childrenOf(name));
  });
  const directoryStart = add(directory);
  const miniStart = add(new Uint8Array(Uint32Array.from(mini).buffer));
  const fatCount = Math.ceil((fat.length + 8) / 127);
  const fatStart = fat.length;
  for (let n = 0; n < fatCount; n++) fat.push(0xfffffffd);
  const table = new Uint32Array(fatCount * 128).fill(none);
  table.set(fat);
  const tableBytes = new Uint8Array(table.buffer);
  const out = new Uint8Array(512 * (1 + fat.length));
  const head = new DataView(out.buffer);
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.setUint16(at, value, true);
  head.setUint32(44, fatCount, true);
  head.setUint32(48, directoryStart, true);
  head.setUint32(56, 4096, true);
  head.setUint32(60, miniStart, true);
  head.setUint32(64, Math.ceil(mini.length / 128), true);
  head.setUint32(68, 0xfffffffe, true);
  for (let n = 0; n < 109; n++) head.setUint32(76 + 4 * n, n < fatCount ? fatStart + n : none, true);
  sectors.forEach((sector, n) => {
    out.set(sector, 512 * (n + 1));
  });
  out.set(tableBytes, 512 * (fatStart + 1));
  return out;
}
