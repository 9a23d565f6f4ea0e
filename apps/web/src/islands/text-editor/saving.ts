import type { Block } from '@limpide/documents';

/** What is known of the text's safety; the words come from the server. */
export type SaveStatus =
  | { kind: 'saved'; hour: string }
  | { kind: 'saving' | 'unsaved' | 'offline' | 'failed' | 'expired' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: Theirs };

export interface Theirs {
  version: number;
  blocks: Block[];
  by: string;
  hour: string;
}

/** What the saver needs of the browser, so that it can be tried without one. */
export interface SaverWorld {
  send(body: Record<string, string>, options: { keepalive: boolean }): Promise<{ status: number; body: unknown }>;
  /** A new stamp after signing in again, and whose it is; undefined while nobody is signed in. */
  renew(): Promise<{ csrf: string; owner: string } | undefined>;
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  later(work: () => void, ms: number): () => void;
}

/** A pause in the typing, then the save: together below two seconds. */
const pause = 1200;
const retry = 10_000;

/**
 * Keeps the text safe without being asked. It saves after a pause; what cannot be saved is kept on this computer and tried
 * again; a version saved by someone else stops it until the person has chosen. One save runs at a time.
 */
export class Saver {
  private readonly world: SaverWorld;
  private readonly owner: string;
  private readonly key: string;
  private readonly tell: (status: SaveStatus) => void;
  private csrf: string;
  private version: number;
  private text: string;
  /** What the server has. */
  private saved: string;
  private running: Promise<void> | undefined;
  private cancel: (() => void) | undefined;
  private stopped = false;

  constructor(options: {
    world: SaverWorld;
    documentId: string;
    /** Who writes, unreadable: what is kept on a shared computer is offered to no one else. */
    owner: string;
    csrf: string;
    version: number;
    text: string;
    tell: (status: SaveStatus) => void;
  }) {
    this.world = options.world;
    this.owner = options.owner;
    this.key = `limpide:texte:${options.owner}:${options.documentId}`;
    this.csrf = options.csrf;
    this.version = options.version;
    this.text = options.text;
    this.saved = options.text;
    this.tell = options.tell;
  }

  /** A text that was kept here and never reached the server. */
  leftOver(): string | undefined {
    const kept = this.world.store.getItem(this.key);
    if (kept === null || kept === this.saved) return undefined;
    return kept;
  }

  forget(): void {
    this.world.store.removeItem(this.key);
  }

  /** The text after a change. */
  changed(text: string): void {
    this.text = text;
    if (this.stopped) {
      this.keepHere();
      return;
    }
    if (text === this.saved && !this.running) {
      this.cancel?.();
      return;
    }
    this.tell({ kind: 'unsaved' });
    this.plan(pause);
  }

  get dirty(): boolean {
    return this.text !== this.saved;
  }

  get stamp(): string {
    return this.csrf;
  }

  /** Saves now what is not saved yet. */
  async flush(options: { keepalive: boolean } = { keepalive: false }): Promise<void> {
    this.cancel?.();
    if (this.running) await this.running;
    if (!this.dirty || this.stopped) return;
    this.running = this.save(options).finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** Before the page goes away, whatever happens to the request. */
  leave(): void {
    if (!this.dirty) return;
    this.keepHere();
    void this.flush({ keepalive: true });
  }

  /** The person came back, or the network did. */
  async comeBack(): Promise<void> {
    if (this.dirty) await this.flush();
  }

  /** After a conflict: the person keeps their own text, which replaces the version that was seen. */
  async keepOwn(theirs: Theirs): Promise<void> {
    this.stopped = false;
    this.version = theirs.version;
    await this.flush();
  }

  /** After a conflict: the person takes the other text; `text` is what the editor shows now. */
  takeTheirs(theirs: Theirs, text: string): void {
    this.stopped = false;
    this.version = theirs.version;
    this.text = text;
    this.saved = text;
    this.forget();
    this.tell({ kind: 'saved', hour: theirs.hour });
  }

  private plan(ms: number): void {
    this.cancel?.();
    this.cancel = this.world.later(() => void this.flush(), ms);
  }

  private keepHere(): void {
    try {
      this.world.store.setItem(this.key, this.text);
    } catch {
      // A full or forbidden store: the text is still on the screen, and the state says that it is not saved.
    }
  }

  private async save({ keepalive }: { keepalive: boolean }, renewed = false): Promise<void> {
    const text = this.text;
    this.tell({ kind: 'saving' });
    let answer: { status: number; body: unknown };
    try {
      answer = await this.world.send({ _csrf: this.csrf, _version: String(this.version), text }, { keepalive });
    } catch {
      return this.wait('offline');
    }
    const body = (answer.body ?? {}) as Partial<Theirs> & { message?: string };
    if (answer.status === 200) {
      this.saved = text;
      this.version = body.version ?? this.version;
      if (this.dirty) {
        this.tell({ kind: 'unsaved' });
        this.plan(pause);
      } else {
        this.forget();
        this.tell({ kind: 'saved', hour: body.hour ?? '' });
      }
      return;
    }
    if (answer.status === 409 && body.blocks) {
      this.stopped = true;
      this.keepHere();
      this.tell({ kind: 'conflict', theirs: body as Theirs });
      return;
    }
    if (answer.status === 422) {
      // What the server may never keep is not kept here either.
      this.forget();
      this.tell({ kind: 'refused', message: body.message ?? '' });
      return;
    }
    if (answer.status === 401 || answer.status === 403) {
      const stamp = renewed ? undefined : await this.world.renew().catch(() => undefined);
      // Someone else who signed in here since must not be said to have written this.
      if (stamp && stamp.owner === this.owner) {
        this.csrf = stamp.csrf;
        return this.save({ keepalive }, true);
      }
      this.keepHere();
      this.tell({ kind: 'expired' });
      return;
    }
    return this.wait('failed');
  }

  private wait(kind: 'offline' | 'failed'): void {
    this.keepHere();
    this.tell({ kind });
    this.plan(retry);
  }
}
