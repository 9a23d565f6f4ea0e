import { describe, expect, it } from 'vitest';
import { Saver, type SaverWorld, type SaveStatus, type Theirs } from './saving.ts';

type Answer = { status: number; body?: unknown } | 'no network';

/** A browser that answers as told, and whose time passes when asked. */
function world(answers: Answer[]) {
  const kept = new Map<string, string>();
  const sent: Record<string, string>[] = [];
  const statuses: SaveStatus[] = [];
  let waiting: (() => void)[] = [];
  let stamps: ({ csrf: string; owner: string } | undefined)[] = [];
  const it: SaverWorld = {
    async send(body) {
      sent.push(body);
      const answer = answers.shift() ?? { status: 200, body: { version: sent.length, hour: '10 h 42' } };
      if (answer === 'no network') throw new TypeError('failed to fetch');
      return { status: answer.status, body: answer.body };
    },
    renew: async () => stamps.shift(),
    store: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    later(work) {
      waiting.push(work);
      return () => {
        waiting = waiting.filter((other) => other !== work);
      };
    },
  };
  const saver = new Saver({
    world: it,
    documentId: 'd',
    owner: 'me',
    csrf: 'stamp',
    version: 0,
    text: 'avant',
    tell: (status) => statuses.push(status),
  });
  return {
    saver,
    kept,
    sent,
    last: () => statuses.at(-1)!,
    planned: () => waiting.length,
    signIn: (...values: typeof stamps) => {
      stamps = values;
    },
    async pause() {
      const due = waiting;
      waiting = [];
      for (const work of due) work();
      await new Promise((settled) => setTimeout(settled));
    },
  };
}

describe('saving by itself', () => {
  it('saves the newest text after a pause, once, with the version that was read', async () => {
    const { saver, sent, pause, last, kept } = world([]);
    saver.changed('un');
    saver.changed('un deux');
    expect(last()).toEqual({ kind: 'unsaved' });
    await pause();
    expect(sent).toEqual([{ _csrf: 'stamp', _version: '0', text: 'un deux' }]);
    expect(last()).toEqual({ kind: 'saved', hour: '10 h 42' });
    saver.changed('un deux trois');
    await pause();
    expect(sent[1]).toMatchObject({ _version: '1', text: 'un deux trois' });
    expect(kept.size).toBe(0);
  });
  it('sends nothing when a change was undone', async () => {
    const { saver, sent, pause } = world([]);
    saver.changed('avan');
    saver.changed('avant');
    await pause();
    expect(sent).toEqual([]);
  });
  it('keeps the text here without network, says so, and saves it when the network is back', async () => {
    const { saver, pause, last, kept, planned } = world(['no network']);
    saver.changed('hors ligne');
    await pause();
    expect(last()).toEqual({ kind: 'offline' });
    expect([...kept.values()]).toEqual(['hors ligne']);
    expect(planned()).toBe(1);
    await saver.comeBack();
    expect(last().kind).toBe('saved');
    expect(kept.size).toBe(0);
  });
  it('shows both versions after a conflict and stops until the person has chosen', async () => {
    const theirs: Theirs = { version: 7, blocks: [], by: 'Karim', hour: '10 h 44' };
    const { saver, pause, last, sent, kept } = world([{ status: 409, body: theirs }]);
    saver.changed('le mien');
    await pause();
    expect(last()).toEqual({ kind: 'conflict', theirs });
    saver.changed('le mien encore');
    await pause();
    expect(sent).toHaveLength(1);
    expect([...kept.values()]).toEqual(['le mien encore']);
    await saver.keepOwn(theirs);
    expect(sent[1]).toMatchObject({ _version: '7', text: 'le mien encore' });
    expect(last().kind).toBe('saved');
  });
  it('takes the other version when the person prefers it', async () => {
    const theirs: Theirs = { version: 7, blocks: [], by: 'Karim', hour: '10 h 44' };
    const { saver, pause, last, kept, sent } = world([{ status: 409, body: theirs }]);
    saver.changed('le mien');
    await pause();
    saver.takeTheirs(theirs, 'le leur');
    expect(last()).toEqual({ kind: 'saved', hour: '10 h 44' });
    expect(kept.size).toBe(0);
    expect(saver.dirty).toBe(false);
    saver.changed('le leur, changé');
    await pause();
    expect(sent[1]).toMatchObject({ _version: '7' });
  });
  it('keeps the text when the session is over, and goes on after signing in elsewhere', async () => {
    const { saver, pause, last, kept, signIn, sent } = world([{ status: 401 }, { status: 403 }]);
    signIn(undefined, { csrf: 'nouveau', owner: 'me' });
    saver.changed('long texte');
    await pause();
    expect(last()).toEqual({ kind: 'expired' });
    expect([...kept.values()]).toEqual(['long texte']);
    await saver.comeBack();
    expect(sent.at(-1)).toMatchObject({ _csrf: 'nouveau', text: 'long texte' });
    expect(last().kind).toBe('saved');
    expect(kept.size).toBe(0);
  });
  it('sends nothing in the name of someone else who signed in here', async () => {
    const { saver, pause, last, kept, signIn, sent } = world([{ status: 403 }, { status: 403 }]);
    signIn({ csrf: 'à elle', owner: 'someone else' }, { csrf: 'à moi', owner: 'me' });
    saver.changed('le mien');
    await pause();
    expect(last()).toEqual({ kind: 'expired' });
    expect(kept.get('limpide:texte:me:d')).toBe('le mien');
    expect(sent.map((body) => body._csrf)).toEqual(['stamp']);
    await saver.comeBack();
    expect(sent.map((body) => body._csrf)).toEqual(['stamp', 'stamp', 'à moi']);
    expect(last().kind).toBe('saved');
  });
  it('does not offer what another person left on this computer', () => {
    const { saver, kept } = world([]);
    kept.set('limpide:texte:someone else:d', 'le sien');
    expect(saver.leftOver()).toBeUndefined();
  });
  it('keeps nothing here of what the server refused', async () => {
    const { saver, pause, last, kept } = world([{ status: 422, body: { message: 'Retirez-le.' } }]);
    saver.changed('85.07.30-033.28');
    await pause();
    expect(last()).toEqual({ kind: 'refused', message: 'Retirez-le.' });
    expect(kept.size).toBe(0);
  });
  it('keeps the text here when the server fails, and tries again', async () => {
    const { saver, pause, last, kept, planned } = world([{ status: 503 }]);
    saver.changed('un');
    await pause();
    expect(last()).toEqual({ kind: 'failed' });
    expect([...kept.values()]).toEqual(['un']);
    expect(planned()).toBe(1);
  });
  it('offers a text left over from another visit, not one that is saved', () => {
    const { saver, kept } = world([]);
    expect(saver.leftOver()).toBeUndefined();
    kept.set('limpide:texte:me:d', 'avant');
    expect(saver.leftOver()).toBeUndefined();
    kept.set('limpide:texte:me:d', 'jamais envoyé');
    expect(saver.leftOver()).toBe('jamais envoyé');
    saver.forget();
    expect(saver.leftOver()).toBeUndefined();
  });
  it('keeps and sends when the page goes away', async () => {
    const { saver, kept, sent } = world([]);
    saver.changed('en partant');
    saver.leave();
    expect([...kept.values()]).toEqual(['en partant']);
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(kept.size).toBe(0);
  });
});
