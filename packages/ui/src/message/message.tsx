import { type Content, classes, type HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';
import { Marker } from '../marker/marker.tsx';

export type MessageKind = 'success' | 'alert' | 'error' | 'info';

export interface MessageProps {
  kind: MessageKind;
  /** « Publié. », « Publication arrêtée. »: the word that carries the meaning without the colour. */
  title: Content;
  children?: Content;
  /** With a level the title becomes a heading on a line of its own. */
  headingLevel?: HeadingLevel;
  /** A button or a link at the end. */
  action?: Content;
  /** `status` when the message answers what the person has just done, `alert` when it must interrupt. */
  role?: 'status' | 'alert';
  id?: string;
}

/** A message with a bar, a shape and a word: three signs beside the colour. */
export function Message({ kind, title, children, headingLevel, action, role, id }: MessageProps) {
  return (
    <div class={classes('lp-message', `lp-message--${kind}`)} role={role} id={id}>
      <Marker kind={kind} />
      <div class="lp-message__body">
        {headingLevel ? (
          <>
            <Heading level={headingLevel} class="lp-message__heading">
              {title}
            </Heading>
            {children}
          </>
        ) : (
          <>
            <strong>{title}</strong> {children}
          </>
        )}
      </div>
      {action && <div class="lp-message__action">{action}</div>}
    </div>
  );
}
