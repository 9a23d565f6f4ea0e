import type { Block } from '@limpide/documents';
import { checkMentions } from '@limpide/readability';
import type { DocumentKind } from '../../../platform/database/index.ts';
import { mentionOptions } from '../mention-check.ts';
import { hasContact } from './contact.ts';
import { missingMentions, type TextCheck } from './criteria.ts';

/** What `readFirst` looks for, at once: for texts that are loaded and not sent in. */
export function checkText(
  blocks: readonly Block[],
  about: { authority: string; kind: DocumentKind; now: Date },
): TextCheck {
  const options = mentionOptions({ ...about, validations: [] });
  return {
    contact: hasContact(blocks),
    mentions: options ? missingMentions(checkMentions(blocks, options).items) : null,
  };
}
