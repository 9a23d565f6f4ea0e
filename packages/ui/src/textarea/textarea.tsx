import { classes, type ExtraAttributes } from '../content.ts';
import { FieldFrame, type FieldProps, wireField } from '../field/field.tsx';

export interface TextareaProps extends FieldProps {
  value?: string;
  rows?: number;
  /** Greatest number of characters, counted as UTF-16 units like the browser does; the text is never cut, the server answers in words. */
  maxLength?: number;
  /** Shows how many characters are left. */
  showRemaining?: boolean;
  /** Words of that line; negative when the text is too long. */
  remainingText?: (left: number) => string;
  width?: 'measure' | 'full';
  autocomplete?: string;
  spellcheck?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  /** `id` of the form when the field stands outside of it. */
  form?: string;
  attributes?: ExtraAttributes;
  onInput?: (event: InputEvent) => void;
  onChange?: (event: Event) => void;
}

/** « Il reste 924 caractères. », or by how much the text is too long. */
export function frenchRemainingText(left: number): string {
  const count = Math.abs(left);
  const words = `${count} caractère${count > 1 ? 's' : ''}`;
  return left >= 0 ? `Il reste ${words}.` : `Il y a ${words} de trop.`;
}

/** Several lines of text. The count is the server's; an island may rewrite `#<id>-remaining` while one types. */
export function Textarea(props: TextareaProps) {
  const { rows = 5, maxLength, showRemaining = false, width = 'measure', value = '' } = props;
  const id = props.id ?? props.name;
  const remainingId = showRemaining && maxLength !== undefined ? `${id}-remaining` : undefined;
  const wiring = wireField(props, remainingId);
  const words = props.remainingText ?? frenchRemainingText;
  return (
    <FieldFrame
      field={props}
      wiring={wiring}
      after={
        remainingId &&
        maxLength !== undefined && (
          <p class="lp-field__hint" id={remainingId} data-max-length={maxLength}>
            {words(maxLength - value.length)}
          </p>
        )
      }
    >
      <textarea
        {...props.attributes}
        class={classes('lp-control lp-textarea', width === 'measure' && 'lp-control--measure')}
        id={wiring.id}
        name={props.name}
        rows={rows}
        value={value}
        autocomplete={props.autocomplete}
        spellcheck={props.spellcheck}
        readonly={props.readonly}
        disabled={props.disabled}
        required={props.required}
        form={props.form}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.invalid}
        onInput={props.onInput}
        onChange={props.onChange}
      />
    </FieldFrame>
  );
}
