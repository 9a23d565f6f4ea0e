import type { NoteOpinion } from '@limpide/export-node';

/**
 * Reads the opinions that people wrote one a line: « Juriste : à demander », « Zone de police : demandé », « Juriste :
 * rendu, garder la signature ». A line that says no state is to be requested; nothing is guessed about dates.
 * @returns undefined when nothing was written, an empty list for « aucun »
 */
export function readOpinions(text: string): NoteOpinion[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[\s•–-]+/, '').trim())
    .filter(Boolean);
  if (lines.length === 0) return undefined;
  if (lines.length === 1 && /^(aucun|aucun avis( requis)?|néant|non requis)\.?$/i.test(lines[0]!)) return [];
  return lines.map(readLine);
}

function readLine(line: string): NoteOpinion {
  const [, from = line, said = ''] = /^([^:]{1,120}?)\s*:\s*(.*)$/s.exec(line) ?? [];
  const whole = line.toLowerCase();
  const state = /à demander|à obtenir/.test(whole)
    ? 'to-request'
    : /\b(rendu|donné|reçu)/.test(whole)
      ? 'given'
      : /\bdemandé|\ben cours\b/.test(whole)
        ? 'requested'
        : 'to-request';
  const rest = said.replace(/^(à demander|demandé|rendu|donné|reçu)[\s,;:–-]*/i, '').trim();
  return { from: from.trim(), state, ...(rest ? { text: rest } : {}) };
}
