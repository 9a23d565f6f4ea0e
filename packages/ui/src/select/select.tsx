import { classes, type ExtraAttributes } from '../content.ts';
import { FieldFrame, type FieldProps, wireField } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

export interface SelectOption {
  value: string;
  text: string;
  disabled?: boolean;
}

export interface SelectGroup {
  label: string;
  options: SelectOption[];
}

export interface SelectProps extends FieldProps {
  items: (SelectOption | SelectGroup)[];
  value?: string;
  width?: '10' | '20' | '30' | 'measure' | 'full';
  autocomplete?: string;
  disabled?: boolean;
  /** `id` of the form when the field stands outside of it. */
  form?: string;
  attributes?: ExtraAttributes;
  onChange?: (event: Event) => void;
}

/** A choice in a long list; prefer radios below eight. */
export function Select(props: SelectProps) {
  const wiring = wireField(props);
  const { width = '30', value } = props;
  const option = (item: SelectOption) => (
    <option key={item.value} value={item.value} selected={item.value === value} disabled={item.disabled}>
      {item.text}
    </option>
  );
  return (
    <FieldFrame field={props} wiring={wiring}>
      <div class={classes('lp-select', width !== 'full' && `lp-control--${width}`)}>
        <select
          {...props.attributes}
          class="lp-control lp-select__control"
          id={wiring.id}
          name={props.name}
          autocomplete={props.autocomplete}
          disabled={props.disabled}
          required={props.required}
          form={props.form}
          aria-describedby={wiring.describedBy}
          aria-invalid={wiring.invalid}
          onChange={props.onChange}
        >
          {props.items.map((item) =>
            'options' in item ? (
              <optgroup key={item.label} label={item.label}>
                {item.options.map(option)}
              </optgroup>
            ) : (
              option(item)
            ),
          )}
        </select>
        <Icon name="chevron" direction="down" size={20} class="lp-select__arrow" />
      </div>
    </FieldFrame>
  );
}
