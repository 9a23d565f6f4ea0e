import { type Content, classes, type ExtraAttributes, type HeadingLevel } from '../content.ts';
import { type FieldProps, LabelText } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';

export interface ChoiceItem {
  value: string;
  label: Content;
  hint?: Content;
  disabled?: boolean;
  /** More fields that belong to this choice, shown below it, always visible so that they work without JavaScript. */
  more?: Content;
  attributes?: ExtraAttributes;
}

export interface RadiosProps extends FieldProps {
  items: ChoiceItem[];
  value?: string;
  /** Side by side where there is room: for two or three short answers. */
  inline?: boolean;
  headingLevel?: HeadingLevel;
  onChange?: (event: Event) => void;
}

/** One choice among a few. The first choice carries the field's id, so that an error leads to it. */
export function Radios(props: RadiosProps) {
  const id = props.id ?? props.name;
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
                class="lp-choice__input lp-choice__input--radio"
                type="radio"
                id={itemId}
                name={props.name}
                value={item.value}
                checked={props.value === item.value}
                disabled={item.disabled}
                required={props.required}
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
