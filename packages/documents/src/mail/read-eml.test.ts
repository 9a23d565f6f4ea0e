import { describe, expect, test } from 'vitest';
import { readAnyDocument } from '../read-any-document.ts';
import { readDocument } from '../read-document.ts';
import { bytesOf } from '../text/binary.ts';
import { decodeHeader } from './headers.ts';

const head = (more = '') =>
  `From: Ana <ana@example.be>\r\nTo: Bo <bo@example.be>\r\nSubject: =?utf-8?Q?Votre_demande_d=E2=80=99aide?=\r\nMIME-Version: 1.0\r\n${more}`;

function texts(source: string, fileName?: string): string[] {
  const read = readAnyDocument(bytesOf(source), { fileName });
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail}`);
  expect(read.value.format).toBe('eml');
  return read.value.blocks.map(({ kind, text }) => `${kind} ${text}`);
}

const subject = 'heading Votre demande d’aide';

describe('messages', () => {
  test('plain text in an old encoding', () => {
    const body = 'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
    expect(texts(`${head(body)}D=E9j=E0 re=\r\n=E7u.\r\n\r\n- un\r\n- deux\r\n`)).toEqual([
      subject,
      'paragraph Déjà reçu.',
      'list-item un',
      'list-item deux',
    ]);
  });

  test('bytes that are UTF-8 without saying so, and no body', () => {
    expect(texts('From: a@b.be\nSubject: D\xc3\xa9j\xc3\xa0\nMessage-ID: <1@b>\n')).toEqual(['heading Déjà']);
  });

  test('the page is preferred; attachments are named and left', () => {
    const parts = [
      'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nTexte\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+QXZlYyA8Yj5taXNlPC9iPiBlbiBwYWdlPC9wPjx1bD48bGk+w6k8L2xpPjwvdWw+\r\n--b--',
      'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nPièce jointe',
    ];
    const body = `Content-Type: multipart/mixed;\r\n boundary="=_a;b"\r\n\r\n--=_a;b\r\n${parts.join('\r\n--=_a;b\r\n')}\r\n--=_a;b--\r\n`;
    expect(texts(head(body))).toEqual([subject, 'paragraph Avec mise en page', 'list-item é']);
    const read = readAnyDocument(bytesOf(head(body)));
    expect(read.ok && read.value.notices.map(({ code }) => code)).toEqual(['attachments-skipped']);
    expect(read.ok && read.value.title).toBe('Votre demande d’aide');
  });

  test('lines that flow are joined', () => {
    expect(texts(`${head('Content-Type: text/plain; format=flowed\r\n')}\r\nUne ligne \r\nqui continue.\r\n`)).toEqual([
      subject,
      'paragraph Une ligne qui continue.',
    ]);
  });

  test.each([
    ['an attribution', 'Merci.\n\nLe mar. 3 mars 2027 à 10:12, Bo <bo@example.be> a écrit :\n\n> Bonjour\n> Ana'],
    [
      'an attribution on two lines',
      'Merci.\n\nLe mar. 3 mars 2027 à 10:12, Bo Lambert\n<bo@example.be> a écrit :\n\nBonjour',
    ],
    ['in English', 'Merci.\n\nOn Tue, Mar 3, 2027, Bo wrote:\n> Hello'],
    ['Outlook', 'Merci.\n\nDe : Bo\nEnvoyé : mardi\nÀ : Ana\nObjet : aide\n\nBonjour'],
    ['a separator', 'Merci.\n\n-----Message d’origine-----\nDe : Bo\nBonjour'],
    ['quoted lines only', '> Une question ?\nMerci.\n> Une autre ?'],
  ])('history is cut: %s', (_, body) => {
    const bytes = new TextEncoder().encode(`${head()}\r\n${body}`);
    const read = readAnyDocument(bytes);
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['Votre demande d’aide', 'Merci.']);
    expect(read.ok && read.value.notices.map(({ code }) => code)).toEqual(['history-skipped']);
  });

  test.each([
    [
      'Gmail',
      '<div>Merci.</div><div class="gmail_quote"><div class="gmail_attr">Le 3 mars, Bo</div><blockquote>Bonjour</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Merci.</p><div class="moz-cite-prefix">Le 3/03, Bo a écrit :</div><blockquote type="cite"><p>Bonjour</p></blockquote>',
    ],
    [
      'Outlook',
      '<p>Merci.</p><div><p><b>De :</b> Bo<br><b>Envoyé :</b> mardi<br><b>À :</b> Ana<br><b>Objet :</b> aide</p></div><p>Bonjour</p>',
    ],
  ])('history is cut in pages: %s', (_, html) => {
    const bytes = new TextEncoder().encode(
      `${head('Content-Type: text/html; charset=utf-8\r\n')}\r\n<html><body>${html}`,
    );
    const read = readAnyDocument(bytes);
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['Votre demande d’aide', 'Merci.']);
  });

  test('a message that only passes another on keeps it', () => {
    const body = '---------- Forwarded message ---------\r\nFrom: Bo\r\nDate: x\r\nSubject: y\r\n\r\nBonjour';
    expect(texts(`${head()}\r\n${body}`)).toContain('paragraph Bonjour');
  });

  test('ordinary sentences are no history', () => {
    const body = 'De : la gare\r\n\r\nLe collège a écrit une lettre.\r\n\r\nObjet : rien';
    expect(texts(`${head()}\r\n${body}`)).toHaveLength(4);
  });
});

describe('what is a message', () => {
  test.each<[string, string | undefined, boolean]>([
    [head('\r\na'), undefined, true],
    ['Return-Path: <a@b>\nReceived: from x\n\na', 'lettre.txt', true],
    ['Subject: a\n\nb', 'a.eml', true],
    ['From: Ana\nSubject: a\n\nb', 'a.txt', false],
    ['Objet : a\n\nb', undefined, false],
    ['Note: a', 'a.eml', false],
  ])('%#', (source, fileName, mail) => {
    const read = readAnyDocument(bytesOf(source), { fileName });
    expect(read.ok && read.value.format === 'eml').toBe(mail);
    expect(readDocument(bytesOf(source), { fileName }).ok).toBe(!mail);
  });
});

test.each([
  ['=?UTF-8?B?w6k=?= =?utf-8?b?w6A=?=', 'éà'],
  ['=?iso-8859-15?q?10_=A4?= net', '10 € net'],
  ['=?inconnu?q?a=20b?=', 'a b'],
  ['simple', 'simple'],
])('header %s', (value, read) => expect(decodeHeader(value)).toBe(read));

test('an encrypted message, and one without end', () => {
  const encrypted = readAnyDocument(bytesOf(head('Content-Type: multipart/encrypted; boundary=x\r\n\r\n')));
  expect(encrypted.ok ? '' : encrypted.error.code).toBe('encrypted');
  let deep = 'a';
  for (let n = 0; n < 60; n++)
    deep = `Content-Type: multipart/mixed; boundary=b${n}x\r\n\r\n--b${n}x\r\n${deep}\r\n--b${n}x--`;
  const nested = readAnyDocument(bytesOf(head(deep)));
  expect(nested.ok ? '' : nested.error.code).toBe('bomb');
});
