import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { AdminProblem } from './problem.ts';

/**
 * An encrypted stream: `magic`, a salt of 16 bytes, a nonce prefix of 7, then frames of 64 KiB, each with its length (4
 * bytes) and its AES-256-GCM tag. The nonce of a frame is the prefix, its number and whether it is the last one (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár): frames cannot be altered, swapped or cut off unseen, and nothing
 * is handed on before it has been verified. The key comes from a passphrase by scrypt (N = 2^15, r = 8, p = 1).
 */
export const magic = Buffer.from('LIMPIDE-SEALED-1\n', 'latin1');
const saltBytes = 16;
const prefixBytes = 7;
const headerBytes = magic.length + saltBytes + prefixBytes;
const frameBytes = 64 * 1024;
const tagBytes = 16;

function keyFrom(passphrase: string, salt: Buffer): Buffer {
  return scryptSync(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
}

function nonce(prefix: Buffer, number: number, last: boolean): Buffer {
  const tail = Buffer.alloc(5);
  tail.writeUInt32BE(number, 0);
  tail.writeUInt8(last ? 1 : 0, 4);
  return Buffer.concat([prefix, tail]);
}

export function sealStream(passphrase: string): Transform {
  const salt = randomBytes(saltBytes);
  const prefix = randomBytes(prefixBytes);
  const key = keyFrom(passphrase, salt);
  let waiting = Buffer.alloc(0);
  let number = 0;
  let started = false;
  const frame = (body: Buffer, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, number++, last));
    const sealed = Buffer.concat([cipher.update(body), cipher.final(), cipher.getAuthTag()]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(sealed.length, 0);
    return Buffer.concat([length, sealed]);
  };
  const start = (stream: Transform) => {
    if (!started) stream.push(Buffer.concat([magic, salt, prefix]));
    started = true;
  };
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      start(this);
      waiting = Buffer.concat([waiting, chunk]);
      // The last frame is known only at the end: one full frame is always kept back.
      while (waiting.length > frameBytes) {
        this.push(frame(waiting.subarray(0, frameBytes), false));
        waiting = waiting.subarray(frameBytes);
      }
      done();
    },
    flush(done: TransformCallback) {
      start(this);
      this.push(frame(waiting, true));
      done();
    },
  });
}

export function unsealStream(passphrase: string): Transform {
  let waiting = Buffer.alloc(0);
  let key: Buffer | undefined;
  let prefix = Buffer.alloc(0);
  let number = 0;
  const open = (sealed: Buffer, last: boolean) => {
    const decipher = createDecipheriv('aes-256-gcm', key!, nonce(prefix, number++, last));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
    } catch {
      throw new AdminProblem('La phrase secrète n’est pas la bonne, ou le fichier est abîmé. Rien n’a été changé.');
    }
  };
  const frames = (stream: Transform, end: boolean) => {
    if (!key) {
      if (waiting.length < headerBytes) return;
      key = keyFrom(passphrase, waiting.subarray(magic.length, magic.length + saltBytes));
      prefix = waiting.subarray(magic.length + saltBytes, headerBytes);
      waiting = waiting.subarray(headerBytes);
    }
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE(0);
      if (length < tagBytes || length > frameBytes + tagBytes) {
        throw new AdminProblem('Le fichier chiffré est abîmé. Rien n’a été changé.');
      }
      // Until more follows, a whole frame may be the last one.
      if (waiting.length < 4 + length || (waiting.length === 4 + length && !end)) return;
      const last = waiting.length === 4 + length;
      stream.push(open(waiting.subarray(4, 4 + length), last));
      waiting = waiting.subarray(4 + length);
    }
    if (end && (waiting.length > 0 || number === 0)) {
      throw new AdminProblem('Le fichier chiffré est incomplet. Rien n’a été changé.');
    }
  };
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      waiting = Buffer.concat([waiting, chunk]);
      try {
        frames(this, false);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done: TransformCallback) {
      try {
        frames(this, true);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
