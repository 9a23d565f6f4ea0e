import type { Block } from '@limpide/documents';
import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../../platform/command.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { CheckedAnalysis } from '../library/criteria.ts';
import { countNumbers } from '../masking.ts';
import { message as m } from '../messages.ts';
import { insertText, lockDocument, readTexts, updateText } from '../store/index.ts';
import { isFirstText, sameBlocks, textVersion } from '../text-version.ts';
import { cancelOpenReview } from './cancel-reviews.ts';
import { changeDocument, changeQuietly } from './record.ts';

/**
 * Saves the text that is being written, with its analysis. The first time, the text as it came stays beside it. A change
 * makes an approved or waiting document a draft again, since what was approved is not this text.
 * @param input.version version of the text that was read
 * @param input.quiet a save of the editor, not of the person: see the history
 * @returns the version that stands now
 * @throws ConcurrentUpdate, FieldErrors on `text`
 */
export async function saveText(
  command: Command,
  input: {
    id: string;
    version: number;
    blocks: readonly Block[];
    analysis: CheckedAnalysis;
    quiet?: boolean;
    action?: string;
    reason?: string;
  },
): Promise<{ version: number; changed: boolean }> {
  const { tx, now, actor } = command;
  await command.authorise('document.edit', 'document', input.id);
  const document = await lockDocument(tx, input.id);
  const texts = await readTexts(tx, input.id);
  expectVersion(textVersion(texts), input.version);
  if (countNumbers(input.blocks) > 0) throw new FieldErrors({ text: m('text.number') });
  if (sameBlocks(texts.current.blocks, input.blocks)) return { version: input.version, changed: false };
  const first = isFirstText(document, texts);
  // Approved while it was read: nobody compared it with what is now the text before.
  const compared = first || input.analysis.stops !== undefined || input.analysis.uncompared === true;
  const analysis: CheckedAnalysis = compared ? input.analysis : { ...input.analysis, uncompared: true };
  const text = { blocks: input.blocks, analysis, by: actor.userId, now };
  let version = 1;
  if (texts.after) version = await updateText(tx, texts.after.id, text);
  // A document known by its name alone (a list of letters was imported) receives its first text, or that text goes on.
  else if (first) version = 1 - (await updateText(tx, texts.before.id, text));
  else await insertText(tx, { id: newId(now.getTime()), documentId: input.id, role: 'after', ...text });
  if (document.state === 'in-review') await cancelOpenReview(command, input.id, m('review.text-changed'));
  const change = { state: 'draft' as const };
  if (input.quiet) await changeQuietly(command, input.id, change);
  else await changeDocument(command, input.id, change, input.action ?? 'text-saved', input.reason);
  return { version, changed: true };
}
