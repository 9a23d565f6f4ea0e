import type { LanguageModel } from '@limpide/language';
import { type Profile, profiles } from '@limpide/readability';
import { type Connection, type Position, type Range, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../version.ts';
import { CheckedText, handles, type PlacedFinding } from './checked-text.ts';
import { actionsOf, diagnosticOf, hoverOf } from './messages.ts';

export interface ServerSettings {
  profile: Profile;
  hints: boolean;
  /** Address of the page that explains the rules; each has an anchor of its name. */
  guide: string | undefined;
}

/** How long the writer must pause before the text is read, in milliseconds. */
const PAUSE = 200;

/**
 * Serves an editor: findings of the open texts as diagnostics, their fixes as quick fixes, explanations on hover.
 * Settings come from the command line, then from the editor (`initializationOptions`, or `limpide` in its settings).
 */
export function serve(connection: Connection, given: ServerSettings, load: () => Promise<LanguageModel>): void {
  const documents = new TextDocuments(TextDocument);
  const texts = new Map<string, CheckedText>();
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();
  let settings = given;
  let markdown = false;
  let language: LanguageModel | undefined;

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    settings = withSettings(settings, initializationOptions);
    markdown = capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        hoverProvider: true,
      },
      serverInfo: { name: 'limpide', version },
    };
  });

  connection.onInitialized(() => {
    void load().then(
      (model) => {
        language = model;
        readAllAgain();
      },
      (error: unknown) => connection.console.error(`Le modèle de langue n’a pas pu être chargé : ${String(error)}`),
    );
  });

  connection.onDidChangeConfiguration(({ settings: changed }) => {
    settings = withSettings(settings, (changed as { limpide?: unknown } | null | undefined)?.limpide);
    readAllAgain();
  });

  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(pauses.get(uri));
    pauses.delete(uri);
    texts.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    if (context.only && !context.only.some((kind) => kind === '' || kind === 'quickfix')) return [];
    const text = current(uri);
    return text ? actionsOf(uri, touched(text.findings, range), text, settings.guide) : [];
  });

  connection.onHover(({ textDocument: { uri }, position }) => {
    const found = touched(current(uri)?.findings ?? [], { start: position, end: position });
    return found.length > 0 ? hoverOf(found, markdown ? 'markdown' : 'plaintext', settings.guide) : null;
  });

  documents.listen(connection);
  connection.listen();

  /** Reads a text once the writer pauses. */
  function schedule(uri: string): void {
    clearTimeout(pauses.get(uri));
    pauses.set(
      uri,
      setTimeout(() => read(uri), PAUSE),
    );
  }

  /** Other settings, or the model of the language: every text is read anew. */
  function readAllAgain(): void {
    texts.clear();
    for (const { uri } of documents.all()) read(uri);
  }

  /** The text as it is now: what waits for a pause is read at once. */
  function current(uri: string): CheckedText | undefined {
    if (pauses.has(uri)) read(uri);
    return texts.get(uri);
  }

  function read(uri: string): void {
    clearTimeout(pauses.get(uri));
    pauses.delete(uri);
    const document = documents.get(uri);
    // Without the model half of the findings would be missing, then come: better all of them a moment later.
    if (!document || !language || !handles(document.languageId)) return;
    const { profile, hints, guide } = settings;
    const options = { profile, language, ...(hints ? { hints: 'all' as const } : {}) };
    const text = texts.get(uri) ?? new CheckedText(document, options);
    try {
      text.update(document);
      texts.set(uri, text);
    } catch (error) {
      texts.delete(uri);
      connection.console.error(`${uri} : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const diagnostics = (texts.get(uri)?.findings ?? []).map((placed) => diagnosticOf(placed, guide));
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }
}

/** What an editor sets, as far as it can be used. */
function withSettings(settings: ServerSettings, changed: unknown): ServerSettings {
  if (typeof changed !== 'object' || changed === null) return settings;
  const { profile, hints, guide } = changed as Record<string, unknown>;
  return {
    profile: profiles.find((name) => name === profile) ?? settings.profile,
    hints: typeof hints === 'boolean' ? hints : settings.hints,
    guide: typeof guide === 'string' && /^(?:https?|file):/.test(guide) ? guide : settings.guide,
  };
}

function touched(findings: readonly PlacedFinding[], range: Range): PlacedFinding[] {
  return findings.filter(
    (placed) => !isBefore(placed.range.end, range.start) && !isBefore(range.end, placed.range.start),
  );
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
