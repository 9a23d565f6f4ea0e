import { type Content, classes, type ExtraAttributes, type HeadingLevel } from '../content.ts';
import { FieldError, type FieldProps, type FieldTexts, frenchFieldTexts, LabelText } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import type { ChoiceItem } from '../radios/radios.tsx';

export interface CheckboxesProps extends FieldProps {
  items: ChoiceItem[];
  /** The values that are ticked; each is sent under the same name. */
  values?: readonly string[];
  inline?: boolean;
  headingLevel?: HeadingLevel;
  onChange?: (event: Event) => void;
}

/** Several choices. HTML cannot require one of them: `required` only drops « (facultatif) », the server checks. */
export function Checkboxes(props: CheckboxesProps) {
  const id = props.id ?? props.name;
  const ticked = new Set(props.values ?? []);
  return (
    <Fieldset
      id={id}
      legend={<LabelText field={props} />}
      legendSize={props.labelSize}
      legendHidden={props.labelHidden}
      headingLevel={props.headingLevel}
      hint={props.hint}
      error={props.error}
      texts={props.texts}
    >
      <div class={classes('lp-choices', props.inline && 'lp-choices--inline')}>
        {props.items.map((item, index) => {
          const itemId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div key={item.value} class="lp-choice">
              <input
                {...item.attributes}
                class="lp-choice__input lp-choice__input--checkbox"
                type="checkbox"
                id={itemId}
                name={props.name}
                value={item.value}
                checked={ticked.has(item.value)}
                disabled={item.disabled}
                aria-describedby={item.hint ? `${itemId}-item-hint` : undefined}
                onChange={props.onChange}
              />
              <label class="lp-choice__label" for={itemId}>
                {item.label}
              </label>
              {item.hint && (
                <div class="lp-choice__hint" id={`${itemId}-item-hint`}>
                  {item.hint}
                </div>
              )}
              {item.more && <div class="lp-choice__more">{item.more}</div>}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

export interface CheckboxProps {
  id?: string;
  name: string;
  label: Content;
  hint?: Content;
  error?: Content;
  /** What is sent when it is ticked. */
  value?: string;
  checked?: boolean;
  required?: boolean;
  disabled?: boolean;
  texts?: FieldTexts;
  attributes?: ExtraAttributes;
  onChange?: (event: Event) => void;
}

/** One statement to tick. A box that may stay empty needs no « (facultatif) ». */
export function Checkbox(props: CheckboxProps) {
  const id = props.id ?? props.name;
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;
  return (
    <div class={classes('lp-field', props.error ? 'lp-field--error' : null)}>
      <FieldError id={errorId} texts={props.texts ?? frenchFieldTexts}>
        {props.error}
      </FieldError>
      <div class="lp-choice">
        <input
          {...props.attributes}
          class="lp-choice__input lp-choice__input--checkbox"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'on'}
          checked={props.checked}
          disabled={props.disabled}
          required={props.required}
          aria-describedby={classes(hintId, errorId)}
          aria-invalid={props.error ? true : undefined}
          onChange={props.onChange}
        />
        <label class="lp-choice__label" for={id}>
          {props.label}
        </label>
        {props.hint && (
          <div class="lp-choice__hint" id={hintId}>
            {props.hint}
          </div>
        )}
      </div>
    </div>
  );
}
