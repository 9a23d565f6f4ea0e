import { describe, expect, it } from 'vitest';
import { inlineEngines } from '../../platform/engines/index.ts';
import { takeIn } from './intake.ts';

const apart = { engines: inlineEngines, owner: 'a' };
const now = new Date('2027-03-15T10:00:00Z');
const rtf = (text: string) =>
  new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 ${text}\\par}`);
const mail = new TextEncoder().encode(
  'From: a@exemple.be\r\nTo: b@exemple.be\r\nSubject: Votre demande\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nEnvoyez la copie du bail.\r\n',
);
const take = (name: string, bytes: Uint8Array, numbers: 'mask' | 'refuse' = 'refuse') =>
  takeIn(apart, { upload: { name, bytes } as never }, { numbers, now });

describe('a file whose text can be read and not written back', () => {
  it.each([
    ['lettre.rtf', rtf("Vous devez renvoyer le formulaire sign\\'e9."), 'Vous devez renvoyer le formulaire signé.'],
    ['message.eml', mail, 'Envoyez la copie du bail.'],
  ])('gives its text, and is not kept: %s', async (name, bytes, text) => {
    const taken = await take(name, bytes);
    expect(taken.ok && taken.value.blocks.map((block) => block.text)).toContain(text);
    expect(taken.ok && taken.value.file).toBeUndefined();
    expect(taken.ok && taken.value.notices[0]).toMatch(/sans garder le fichier/u);
  });

  it('has its national register numbers refused or masked like the others', async () => {
    const bytes = rtf("Num\\'e9ro national : 85.07.30-033.28.");
    const refused = await take('a.rtf', bytes);
    expect(refused.ok).toBe(false);
    const masked = await take('a.rtf', bytes, 'mask');
    expect(masked.ok && masked.value.masked).toBe(1);
    expect(masked.ok && JSON.stringify(masked.value.blocks)).not.toContain('033.28');
  });

  it('that is broken is refused with a sentence', async () => {
    const broken = await take('a.pdf', new TextEncoder().encode('%PDF-1.7\nrien'));
    expect(!broken.ok && broken.error.message).toMatch(/\./u);
  });
});
