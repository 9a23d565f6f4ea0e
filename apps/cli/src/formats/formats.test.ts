import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, p } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { type Desk, desk, letter, plainLetter } from '../../test/terminal.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('lettre.txt', letter);
});
afterEach(() => files.clear());

const check = async (format: string, ...names: string[]) =>
  (await files.run('check', '-f', format, '--fail-on', 'never', ...names)).out;

describe('text', () => {
  it('shows first what helps most, then the rest, with lines', async () => {
    const out = await check('text', 'lettre.txt');
    expect(out.indexOf('Coupez cette phrase')).toBeLessThan(out.indexOf('Les autres'));
    expect(out).toContain('ligne 3, colonne 1, à corriger, sentence-too-long');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\.\/lettre\.txt\u00a0: 1 à corriger, /);
  });

  it('says that there is nothing to say', async () => {
    files.put('b.txt', plainLetter);
    expect(await check('text', 'b.txt')).toContain('rien à signaler');
  });

  it('names the paragraph in a file without lines', async () => {
    files.put('a.docx', docx(p('Bonjour.') + p('Veuillez nous faire parvenir ceci.')));
    expect(await check('text', 'a.docx')).toContain('paragraphe 2');
  });
});

describe('github', () => {
  it('writes one workflow command a finding, on the line it is about', async () => {
    const lines = (await check('github', 'lettre.txt')).trimEnd().split('\n');
    const form =
      /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]+::.+$/;
    for (const line of lines) expect(line).toMatch(form);
    expect(lines[0]).toMatch(
      /^::error file=\.\/lettre\.txt,line=3,endLine=3,col=1,endColumn=\d+,title=Coupez cette phrase/,
    );
  });

  it('escapes what would end a property or a line', async () => {
    files.put('50%, a:b.txt', letter);
    expect(await check('github', '50%, a:b.txt')).toContain('file=./50%25%2C a%3Ab.txt,line=');
  });

  it('puts what has no line on line 1 and names the paragraph', async () => {
    files.put('a.docx', docx(p('Bonjour.') + p('Veuillez nous faire parvenir ceci.')));
    expect(await check('github', 'a.docx')).toMatch(/^::warning file=\.\/a\.docx,line=1,title=[^:]+::Paragraphe 2/m);
  });
});

describe('csv', () => {
  it('has a heading, one row a finding, and CRLF', async () => {
    const rows = (await check('csv', 'lettre.txt')).split('\r\n');
    expect(rows[0]).toBe('file,rule,severity,block,from,to,line,column,text,title,message,source');
    expect(rows[1]).toMatch(/^\.\/lettre\.txt,sentence-too-long,error,1,0,\d+,3,1,"Suite à/);
    expect(rows.at(-1)).toBe('');
  });

  it('makes no formula of a text', async () => {
    files.put('=1+1.txt', letter);
    const { out } = await files.pipe(letter, 'check', '-', '-f', 'csv');
    expect(out.split('\r\n')[1]).toMatch(/^-,sentence-too-long/);
    files.put('f.txt', `=SOMME(A1), ${letter.split('\n\n')[1]!}`);
    expect(await check('csv', 'f.txt')).toContain(`"'=SOMME(A1), `);
  });
});

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    artifacts: { location: { uri: string } }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string; index: number }; region?: Region } }[];
      partialFingerprints: Record<string, string>;
      fixes?: {
        artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[];
      }[];
    }[];
  }[];
}
interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

describe('sarif', () => {
  const run = async (...names: string[]) => (JSON.parse(await check('sarif', ...names)) as Log).runs[0]!;

  it('ties each result to its rule and its file', async () => {
    files.put('a b.docx', docx(p('Veuillez nous faire parvenir ceci.')));
    const { tool, artifacts, results } = await run('lettre.txt', 'a b.docx');
    expect(artifacts.map(({ location }) => location.uri.split('/').at(-1))).toEqual(['lettre.txt', 'a%20b.docx']);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      const { artifactLocation } = locations[0]!.physicalLocation;
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(artifacts[artifactLocation.index]!.location.uri).toBe(artifactLocation.uri);
      expect(['error', 'warning', 'note']).toContain(level);
    }
  });

  it('gives fixes that change the words of the file', async () => {
    files.put('a.txt', 'Bonjour.\r\n\r\nVeuillez nous faire parvenir ceci.\r\n');
    const { results } = await run('a.txt');
    const [replacement] = results.flatMap(({ fixes }) => fixes ?? [])[0]!.artifactChanges[0]!.replacements;
    const { startLine, startColumn, endLine, endColumn } = replacement!.deletedRegion;
    const line = 'Veuillez nous faire parvenir ceci.';
    expect({ startLine, endLine }).toEqual({ startLine: 3, endLine: 3 });
    expect(line.slice(startColumn - 1, endColumn - 1)).toBe('faire parvenir');
    expect(replacement!.insertedContent).toEqual({ text: 'envoyer' });
  });

  it('keeps the fingerprint of the same words when a line comes before', async () => {
    const prints = async (text: string) => {
      files.put('a.txt', text);
      return (await run('a.txt')).results.map(({ partialFingerprints }) => partialFingerprints);
    };
    expect(await prints(`Bonjour.\n\n${letter}`)).toEqual(await prints(letter));
  });

  it('a file without lines has no region', async () => {
    files.put('a.docx', docx(p('Veuillez nous faire parvenir ceci.')));
    const { results } = await run('a.docx');
    expect(results.length).toBeGreaterThan(0);
    for (const { locations, fixes } of results) {
      expect(locations[0]!.physicalLocation.region).toBeUndefined();
      expect(fixes).toBeUndefined();
    }
  });
});

describe('html', () => {
  it('needs nothing from elsewhere and runs nothing', async () => {
    files.put('b.txt', 'Voir <script>alert(1)</script> & https://example.org, il vous appartient de nous écrire.');
    const out = await check('html', 'lettre.txt', 'b.txt');
    expect(out).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
    expect(out.replace(/<[^>]*>\d*/g, '')).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; ');
    expect(out).toContain("default-src 'none'");
  });

  it('every link leads to a place of the page, and no place has two names', async () => {
    files.put('b.txt', letter);
    const out = await check('html', 'lettre.txt', 'b.txt');
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    const links = [...out.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link);
  });

  it('shows the whole text, whatever is marked in it', async () => {
    const out = await check('html', 'lettre.txt');
    const shown = /<div class="texte">(.*?)<\/div>/s.exec(out)![1]!;
    const text = shown
      .replace(/<a class="n"[^>]*>\d+<\/a>|<[^>]+>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(text).toBe(letter.trimEnd().replaceAll('\n\n', '\n'));
  });
});
