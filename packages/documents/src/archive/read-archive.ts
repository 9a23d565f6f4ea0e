import { err, ok, type Result } from '@limpide/kernel';
import type { SourceDocument } from '../block.ts';
import { zipFormat } from '../format.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { type ReadProblem, readProblem } from '../problem.ts';
import { readAnyDocument } from '../read-any-document.ts';
import { caught } from '../read-document.ts';
import { isZip, readZip } from '../zip/read-zip.ts';

/** One document of an archive. */
export interface ArchiveEntry {
  /** Its path in the archive. */
  path: string;
  /** Undefined when it could not be unpacked. */
  bytes?: Uint8Array;
  document: Result<SourceDocument, ReadProblem>;
}

/** What an archive may cost: more than one document in size, far fewer entries than one has. */
export const archiveLimits: Readonly<Limits> = {
  ...defaultLimits,
  maxBytes: 50_000_000,
  maxUnpacked: 100_000_000,
  maxEntries: 500,
  maxPart: defaultLimits.maxBytes,
};

/** Is this an archive of documents, and not a document that happens to be one? */
export function isArchive(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const format = caught(() => zipFormat(readZip(bytes, { ...archiveLimits, maxEntries: defaultLimits.maxEntries })));
  return !format.ok || format.value === 'zip';
}

/**
 * Reads the documents of a ZIP archive, one after the other as they are asked for, in the order of their paths. Folders
 * and what systems leave behind are passed over; a document that cannot be read is told with its reason, and the others
 * go on. An archive inside the archive is not opened. An archive that is damaged, encrypted or a bomb is refused whole.
 */
export function readArchive(
  bytes: Uint8Array,
  options: { limits?: Partial<Limits> } = {},
): Result<Iterable<ArchiveEntry>, ReadProblem> {
  const limits = { ...archiveLimits, ...options.limits };
  if (bytes.length === 0) return err(readProblem('empty'));
  if (bytes.length > limits.maxBytes) return err(readProblem('too-large', `${bytes.length} bytes`, messages.large));
  if (!isZip(bytes)) return err(readProblem('unsupported', 'no archive'));
  const archive = caught(() => readZip(bytes, limits));
  if (!archive.ok) return err({ ...archive.error, message: messages[archive.error.code] ?? archive.error.message });
  const paths = archive.value.entries
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/') && !isLeftBehind(name))
    .sort((a, b) => (a < b ? -1 : 1));
  return ok({
    *[Symbol.iterator]() {
      for (const path of paths) {
        const unpacked = caught(() => archive.value.read(path) ?? new Uint8Array());
        if (!unpacked.ok) yield { path, document: unpacked };
        else if (isArchive(unpacked.value)) {
          yield { path, document: err(readProblem('unsupported', 'archive in an archive', messages.nested)) };
        } else {
          yield { path, bytes: unpacked.value, document: readAnyDocument(unpacked.value, { fileName: path }) };
        }
      }
    },
  });
}

const messages: Partial<Record<string, string>> & Record<'large' | 'nested', string> = {
  large: 'Cette archive est trop grande. Répartissez ses documents dans plusieurs archives, puis recommencez.',
  nested:
    'Ce fichier est une archive dans une archive, qui n’est pas ouverte. Sortez-en les documents, puis recommencez.',
  encrypted: 'Cette archive est protégée par un mot de passe. Faites-en une sans mot de passe, puis recommencez.',
  corrupt: 'Cette archive est abîmée et ne peut pas être lue. Faites-en une nouvelle, puis recommencez.',
  bomb: 'Cette archive se déploie à une taille anormale, ou contient trop de fichiers, et a été refusée. Répartissez ses documents dans plusieurs archives.',
};

/** Files that systems put beside those of people. */
function isLeftBehind(path: string): boolean {
  return path
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') ||
        part.startsWith('~$') ||
        part === '__MACOSX' ||
        /^(?:thumbs\.db|desktop\.ini)$/i.test(part),
    );
}
