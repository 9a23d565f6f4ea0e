import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  HoverRequest,
  type InitializeParams,
  InitializeRequest,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

const program = `import { main } from ${JSON.stringify(new URL('../src/main.ts', import.meta.url).href)};
await main(process.argv.slice(1));`;

/** An editor in front of `limpide lsp`, run as a process of its own, from the sources. */
export class Editor {
  readonly child;
  readonly client;
  private readonly documents = new Map<string, TextDocument>();
  private readonly received: PublishDiagnosticsParams[] = [];
  private waiting: (() => void)[] = [];
  private errors = '';

  constructor(...argv: string[]) {
    const flags = ['--no-warnings', '--conditions=source', '--input-type=module'];
    this.child = spawn(process.execPath, [...flags, '--eval', program, '--', 'lsp', ...argv], { timeout: 60_000 });
    this.child.stderr.on('data', (data) => {
      this.errors += String(data);
    });
    this.client = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.received.push(params);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.client.listen();
    // Nothing waits for a program that is gone.
    this.child.on('exit', () => {
      this.client.dispose();
      for (const wake of this.waiting.splice(0)) wake();
    });
  }

  async initialize(params: Partial<InitializeParams> = {}) {
    const answer = await this.client.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } },
      ...params,
    });
    await this.client.sendNotification('initialized', {});
    return answer;
  }

  open(uri: string, languageId: string, text: string) {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    return this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a passage, as an editor that sends only what changed. */
  change(uri: string, before: string, after: string) {
    const document = this.documents.get(uri)!;
    const range = rangeOf(document, before);
    const changes = [{ range, text: after }];
    this.documents.set(uri, TextDocument.update(document, changes, document.version + 1));
    return this.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: changes,
    });
  }

  /** What is said of a version of a text, once it comes. */
  async diagnostics(uri: string, version = 1): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.received.findLast((params) => params.uri === uri && params.version === version);
      if (found) return found.diagnostics;
      if (this.child.exitCode !== null) throw new Error(`the program ended: ${this.errors}`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** The last list that came for a text, whatever its version. */
  last(uri: string): PublishDiagnosticsParams | undefined {
    return this.received.findLast((params) => params.uri === uri);
  }

  text(uri: string, range?: Range): string {
    return this.documents.get(uri)!.getText(range);
  }

  async actions(uri: string, passage: string, only?: string[]) {
    const range = rangeOf(this.documents.get(uri)!, passage);
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    const answer = await this.client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
    return (answer ?? []) as { title: string; edit: { changes: Record<string, TextEdit[]> } }[];
  }

  /** The text once an edit is carried out. */
  applied(uri: string, edits: TextEdit[]): string {
    return TextDocument.applyEdits(this.documents.get(uri)!, edits);
  }

  async hover(uri: string, passage: string) {
    const { start } = rangeOf(this.documents.get(uri)!, passage);
    const answer = await this.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: start });
    return answer?.contents as { kind: string; value: string } | undefined;
  }

  /** Ends in order, and gives the exit code with what was written as an error. */
  async end(): Promise<{ code: number | null; errors: string }> {
    await this.client.sendRequest('shutdown');
    void this.client.sendNotification('exit').catch(() => {});
    return this.ended();
  }

  async ended(): Promise<{ code: number | null; errors: string }> {
    const { child } = this;
    if (child.exitCode === null) await once(child, 'exit');
    return { code: child.exitCode, errors: this.errors };
  }
}

function rangeOf(document: TextDocument, passage: string): Range {
  const from = document.getText().indexOf(passage);
  if (from < 0) throw new RangeError(`« ${passage} » is not in the text`);
  return { start: document.positionAt(from), end: document.positionAt(from + passage.length) };
}
