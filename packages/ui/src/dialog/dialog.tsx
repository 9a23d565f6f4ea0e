import type { Content } from '../content.ts';
import { Heading } from '../heading/heading.tsx';
import { Icon } from '../icon/icon.tsx';

export interface DialogProps {
  /** A button opens it with `commandfor={id} command="show-modal"`, or a script with `showModal()`. */
  id: string;
  title: Content;
  children?: Content;
  /** Buttons, the main one first. */
  actions?: Content;
  /** Shown in the page, not above it: what a server does when JavaScript is absent. */
  open?: boolean;
  closeText?: Content;
}

/** The browser's own dialog: focus, Escape and the backdrop are its work. Closing is a form, so it needs no script. */
export function Dialog({ id, title, children, actions, open, closeText = 'Fermer' }: DialogProps) {
  return (
    <dialog class="lp-dialog" id={id} open={open} aria-labelledby={`${id}-title`}>
      <form class="lp-dialog__close-form" method="dialog">
        <button class="lp-dialog__close" type="submit" formnovalidate>
          <Icon name="cross" size={16} />
          <span>{closeText}</span>
        </button>
      </form>
      <Heading level={2} id={`${id}-title`} class="lp-dialog__title">
        {title}
      </Heading>
      <div class="lp-dialog__body">{children}</div>
      {actions && <div class="lp-dialog__actions lp-button-group">{actions}</div>}
    </dialog>
  );
}
