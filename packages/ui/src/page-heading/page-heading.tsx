import { type Content, classes } from '../content.ts';

export interface PageHeadingProps {
  title: Content;
  /** Above the title: « Lundi 5 juillet 2027 ». */
  kicker?: Content;
  /** Beside the title: a state tag. */
  state?: Content;
  /** Below: one or two sentences. */
  lead?: Content;
  /** Smaller lead, in the second colour, for the workspace. */
  leadSize?: 'lead' | 'body';
  /** The main button of a list page. */
  actions?: Content;
  /** `question` for the one question of a home page. */
  size?: 'title' | 'question';
  id?: string;
}

/** The h1 of a page and what goes with it. */
export function PageHeading(props: PageHeadingProps) {
  const { title, kicker, state, lead, leadSize = 'lead', actions, size = 'title', id } = props;
  return (
    <div class="lp-page-heading">
      <div class="lp-page-heading__body">
        {kicker && <p class="lp-second">{kicker}</p>}
        <div class="lp-page-heading__line">
          <h1 class={classes('lp-page-heading__title', size === 'question' && 'lp-question')} id={id}>
            {title}
          </h1>
          {state}
        </div>
        {lead && <div class={leadSize === 'lead' ? 'lp-lead' : 'lp-page-heading__second'}>{lead}</div>}
      </div>
      {actions && <div class="lp-page-heading__actions lp-button-group">{actions}</div>}
    </div>
  );
}
