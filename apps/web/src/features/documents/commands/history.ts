import type { Block } from '@limpide/documents';
import { type Command, expectVersion } from '../../../platform/command.ts';
import type { TextAnalysis } from '../analysis.ts';
import { message as m } from '../messages.ts';
import { lockDocument } from '../store/index.ts';
import { saveText } from './text.ts';

/** Brings back the text of an earlier version, as a new version: nothing of the history is lost. */
export async function restoreText(
  command: Command,
  input: {
    id: string;
    version: number;
    textVersion: number;
    from: number;
    blocks: readonly Block[];
    analysis: TextAnalysis;
  },
): Promise<boolean> {
  await command.authorise('document.edit', 'document', input.id);
  expectVersion((await lockDocument(command.tx, input.id)).version, input.version);
  const { changed } = await saveText(command, {
    id: input.id,
    version: input.textVersion,
    blocks: input.blocks,
    analysis: input.analysis,
    action: 'restored',
    reason: m('history.restored', { version: input.from }),
  });
  return changed;
}
