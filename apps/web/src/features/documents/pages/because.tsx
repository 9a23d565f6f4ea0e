import { message as m } from '../messages.ts';

/** Why a passage was changed, in the words of the writer. */
export function Because({ reason }: { reason: string }) {
  return (
    <p class="app-because">
      <strong>{m('reason.is')}</strong> {reason}
    </p>
  );
}
