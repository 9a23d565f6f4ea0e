import { type Content, classes, type ExtraAttributes } from '../content.ts';
import { FieldFrame, type FieldProps, wireField } from '../field/field.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number' | 'time';
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none';
  /** Token of the HTML standard, « postal-code » for example. */
  autocomplete?: string;
  /** A width that tells how much is expected: digits, or letters. `measure` is one line of text. */
  width?: 'digits-2' | 'digits-4' | 'digits-6' | '10' | '20' | '30' | 'measure' | 'full';
  /** A unit before or after, such as €; say it in the label or the hint too. */
  prefix?: Content;
  suffix?: Content;
  maxlength?: number;
  min?: number | string;
  max?: number | string;
  step?: number | string;
  spellcheck?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  autofocus?: boolean;
  /** `id` of a datalist. */
  list?: string;
  /** `id` of the form when the field stands outside of it. */
  form?: string;
  attributes?: ExtraAttributes;
  onInput?: (event: InputEvent) => void;
  onChange?: (event: Event) => void;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const wiring = wireField(props);
  const { width = 'measure', prefix, suffix } = props;
  const input = (
    <input
      {...props.attributes}
      class={classes('lp-control', width !== 'full' && `lp-control--${width}`)}
      id={wiring.id}
      name={props.name}
      // Preact's types tie each input type to its roles; every type offered here is a text box, so one stands for all.
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      min={props.min}
      max={props.max}
      step={props.step}
      spellcheck={props.spellcheck}
      readonly={props.readonly}
      disabled={props.disabled}
      autofocus={props.autofocus}
      required={props.required}
      list={props.list}
      form={props.form}
      aria-describedby={wiring.describedBy}
      aria-invalid={wiring.invalid}
      onInput={props.onInput}
      onChange={props.onChange}
    />
  );
  return (
    <FieldFrame field={props} wiring={wiring}>
      {prefix || suffix ? (
        <div class="lp-text-field__row">
          {prefix && (
            <span class="lp-text-field__unit" aria-hidden="true">
              {prefix}
            </span>
          )}
          {input}
          {suffix && (
            <span class="lp-text-field__unit" aria-hidden="true">
              {suffix}
            </span>
          )}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
