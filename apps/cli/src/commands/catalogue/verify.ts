import { readFile } from 'node:fs/promises';
import {
  explanations,
  type PublicKey,
  readKeySet,
  type SignedSnapshot,
  type Verdict,
  verifySnapshot,
  verifyStream,
} from '@limpide/catalogue/trust';
import type { Arguments } from '../../arguments.ts';
import { readInput, writeResult } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { decodeSource } from '../../text-encoding.ts';

const LARGEST = 500_000_000;
const DAY = 86_400_000;

interface Line {
  file: string;
  id: string;
  version: number | null;
  seq: number | null;
  verdict: string;
  message: string;
}

/** Checks signed extracts against a key set that is a file: nothing is asked of anyone. Code 1 when one is refused. */
export async function verifyCatalogue(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  const keyFile = given.value('keys');
  if (files.length === 0) return refuse('catalogue verify : indiquez un fichier au moins');
  if (keyFile === undefined) return refuse('catalogue verify : indiquez --keys avec le fichier des clés publiques');
  const keys = await readKeys(keyFile);
  const age = given.value('max-age');
  const maxAge = age === undefined ? undefined : Number(age) * DAY;
  if (maxAge !== undefined && !(maxAge >= 0)) return refuse('catalogue verify : --max-age attend un nombre de jours');
  const now = new Date();
  const lines: Line[] = [];
  for (const file of files) {
    const found = readExtracts(file, decodeSource((await readInput(file, terminal, LARGEST)).bytes));
    const verdicts = found.isStream
      ? await verifyStream(found.extracts, keys, { now })
      : await Promise.all(found.extracts.map((one) => verifySnapshot(one, keys, { now, maxAge })));
    lines.push(...verdicts.map((verdict, n) => describe(file, found.extracts[n], verdict)), ...listFaults(file, found));
  }
  const refused = lines.filter(({ verdict }) => verdict !== 'ok');
  const text =
    given.value('format') === 'json'
      ? `${JSON.stringify({ verified: lines.length - refused.length, refused }, null, 2)}\n`
      : `${[...refused.map(inWords), `Extraits valables : ${lines.length - refused.length}. Refusés : ${refused.length}.`].join('\n')}\n`;
  await writeResult(text, given.value('output'), terminal);
  return refused.length > 0 ? 1 : 0;
}

async function readKeys(file: string): Promise<PublicKey[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return refuse(`${file} : ce fichier ne peut pas être lu`);
  }
  const keys = await readKeySet(parse(file, text));
  return keys && keys.length > 0 ? keys : refuse(`${file} : ce n’est pas un jeu de clés de Limpide`);
}

interface Found {
  extracts: unknown[];
  /** In the order of the stream: each must follow the one before it. */
  isStream: boolean;
  /** Hashes that the manifest of a pack announces. */
  announced?: string[];
}

/** One extract, the answer of « changements » (a part of the stream), or a pack (lines of JSON after a manifest). */
function readExtracts(file: string, text: string): Found {
  const lines = text.trim().split('\n');
  if (lines.length > 1 && lines[0]!.startsWith('{"format":"limpide-paquet-1"')) {
    const [manifest, ...extracts] = lines.map((line) => parse(file, line));
    const { items } = manifest as { items?: { hash: string }[] };
    return { extracts, isStream: false, announced: (items ?? []).map(({ hash }) => hash) };
  }
  const value = parse(file, text) as { items?: unknown };
  return Array.isArray(value?.items)
    ? { extracts: value.items, isStream: true }
    : { extracts: [value], isStream: false };
}

/** What a manifest announces and the pack does not hold, or the contrary. */
function listFaults(file: string, { extracts, announced }: Found): Line[] {
  if (!announced) return [];
  const held = extracts.map((one) => (one as Partial<SignedSnapshot> | null)?.hash);
  const same = held.length === announced.length && announced.every((hash, n) => hash === held[n]);
  const message = 'La liste de la première ligne ne correspond pas à ce qui suit.';
  return same ? [] : [{ file, id: '', version: null, seq: null, verdict: 'manifest', message }];
}

function describe(file: string, extract: unknown, verdict: Verdict): Line {
  const { id, version, seq } = (extract ?? {}) as Partial<SignedSnapshot>;
  return {
    file,
    id: typeof id === 'string' ? id : '',
    version: typeof version === 'number' ? version : null,
    seq: typeof seq === 'number' ? seq : null,
    verdict: verdict.ok ? 'ok' : verdict.reason,
    message: verdict.ok ? '' : explanations[verdict.reason],
  };
}

const inWords = ({ file, id, version, message }: Line) =>
  `${[file, id, version === null ? '' : `version ${version}`].filter(Boolean).join(' ')} : ${message}`;

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(`${file} : ce n’est pas du JSON valable (${(error as Error).message})`);
  }
}
