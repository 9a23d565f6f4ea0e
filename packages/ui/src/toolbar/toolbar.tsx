import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface ToolbarProps {
  /** Title of what one works on. */
  title?: Content;
  headingLevel?: HeadingLevel;
  /** Beside the title: state, save state, who else is here. */
  status?: Content;
  /** Links and buttons, the filled one last. */
  actions?: Content;
  /** Closes with a waterline. */
  line?: boolean;
}

/** Title, state and actions on one line; they wrap in that order. */
export function Toolbar(props: ToolbarProps) {
  const { title, headingLevel = 1, status, actions, line = false } = props;
  return (
    <div class={line ? 'lp-toolbar lp-toolbar--line' : 'lp-toolbar'}>
      {title && (
        <Heading level={headingLevel} class="lp-toolbar__title">
          {title}
        </Heading>
      )}
      {status && <div class="lp-toolbar__status">{status}</div>}
      {actions && <div class="lp-toolbar__actions">{actions}</div>}
    </div>
  );
}
