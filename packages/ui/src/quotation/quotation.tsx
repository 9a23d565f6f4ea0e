import { type Content, classes } from '../content.ts';

export interface QuotationProps {
  /** The words, without guillemets. */
  children: Content;
  /** Who, when, where: « Avis sur la prime, 1er juillet 2027. » */
  source?: Content;
  size?: 'lead' | 'body' | 'second';
  lang?: string;
}

/** What someone said, as said. The opening guillemet hangs in the margin where there is room. */
export function Quotation({ children, source, size = 'lead', lang }: QuotationProps) {
  return (
    <figure class={classes('lp-quotation', `lp-quotation--${size}`)}>
      <blockquote class="lp-quotation__words" lang={lang}>
        <p>
          <span class="lp-quotation__mark">{'«\u00a0'}</span>
          {children}
          {'\u00a0»'}
        </p>
      </blockquote>
      {source && <figcaption class="lp-quotation__source">{source}</figcaption>}
    </figure>
  );
}
