import { formatInstant } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';

/** When the text that is written was saved, or that it is still the one that came. */
export function savedText({ document, texts }: OpenedDocument): string {
  const { after, current } = texts;
  if (!after && !document.writtenHere) return m('text.as-it-came');
  return m('text.saved-at', { instant: formatInstant(current.updatedAt) });
}
