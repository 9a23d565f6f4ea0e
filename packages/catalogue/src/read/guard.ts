import { UnreadableRdf } from './unreadable.ts';

/** Characters of a text at most: a catalogue of a whole country is below. */
export const largestText = 50_000_000;
const deepest = 200;

/**
 * Refuses a text that would cost more to read than any catalogue does: too long, or nested so deep that a reader that goes
 * down it would have no room left. One pass, nothing is kept.
 * @throws UnreadableRdf
 */
export function guardText(text: string, limit = largestText): void {
  if (text.length > limit) {
    const millions = Math.floor(limit / 1_000_000);
    throw new UnreadableRdf(
      millions > 0
        ? `Ce fichier dépasse ${millions} millions de caractères. Partagez-le en plusieurs fichiers.`
        : 'Ce fichier est trop long. Partagez-le en plusieurs fichiers.',
    );
  }
}

/** The same for the depth of JSON, without building anything. @throws UnreadableRdf */
export function guardDepth(text: string): void {
  let depth = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inside) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inside = false;
    } else if (code === 0x22) inside = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) throw tooDeep();
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
}

/** The same for Turtle: how deep lists and nodes without address are nested. @throws UnreadableRdf */
export function guardTurtle(text: string): void {
  let depth = 0;
  for (const [token] of text.matchAll(turtleTokens)) {
    if (token === '[' || token === '(') {
      if (++depth > deepest) throw tooDeep();
    } else if (token === ']' || token === ')') depth--;
  }
}

/** Texts, addresses and remarks, in which a bracket is no bracket; then brackets. */
const turtleTokens =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*|[[\]()]/g;

export const tooDeep = () =>
  new UnreadableRdf(`Ce fichier contient plus de ${deepest} niveaux emboîtés : il n’est pas lu, par sécurité.`);

/** The JSON of a text. @throws UnreadableRdf */
export function readJson(text: string): unknown {
  guardText(text);
  guardDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableRdf(`Ce fichier n’est pas du JSON valable : ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Refuses XML that declares a type of document (entities that grow, files to fetch) or is nested too deep.
 * @throws UnreadableRdf
 */
export function guardXml(text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new UnreadableRdf('Ce fichier XML déclare un type de document (DOCTYPE) : il n’est pas lu, par sécurité.');
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!/^<[?!]/.test(tag) && !tag.endsWith('/>') && ++depth > deepest) throw tooDeep();
  }
}
