import { type Content, classes, type HeadingLevel } from '../content.ts';
import { FieldError, FieldHint, type FieldTexts } from '../field/field.tsx';
import { Heading } from '../heading/heading.tsx';

export interface FieldsetProps {
  legend: Content;
  /** Makes the legend a heading of the page as well. */
  headingLevel?: HeadingLevel;
  legendSize?: 'normal' | 'large';
  legendHidden?: boolean;
  hint?: Content;
  error?: Content;
  id?: string;
  texts?: FieldTexts;
  children?: Content;
}

/** Fields that answer one question together. */
export function Fieldset(props: FieldsetProps) {
  const { legend, headingLevel, legendSize = 'normal', legendHidden, hint, error, id, texts, children } = props;
  const hintId = hint && id ? `${id}-hint` : undefined;
  const errorId = error && id ? `${id}-error` : undefined;
  return (
    <fieldset
      class={classes('lp-fieldset', error ? 'lp-field--error' : null)}
      id={id ? `${id}-group` : undefined}
      aria-describedby={classes(hintId, errorId)}
    >
      <legend
        class={classes(
          'lp-fieldset__legend',
          legendSize === 'large' && 'lp-field__label--large',
          legendHidden && 'lp-hidden-visually',
        )}
      >
        {headingLevel ? (
          <Heading level={headingLevel} class="lp-fieldset__heading">
            {legend}
          </Heading>
        ) : (
          legend
        )}
      </legend>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <FieldError id={errorId} texts={texts}>
        {error}
      </FieldError>
      {children}
    </fieldset>
  );
}
