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

export interface ChoicesProps extends FieldProps {
  items: ChoiceItem[];
  /** Side by side where there is room: for two or three short answers. */
  inline?: boolean;
  headingLevel?: HeadingLevel;
  onChange?: (event: Event) => void;
}

export type ChoiceKind = 'radio' | 'checkbox';

interface ChoiceProps extends ChoiceItem {
  kind: ChoiceKind;
  id: string;
  name: string;
  checked: boolean | undefined;
  required?: boolean | undefined;
  hintId: string | undefined;
  /** Ids of what describes the input besides its hint. */
  describedBy?: string | undefined;
  invalid?: true | undefined;
  onChange?: ((event: Event) => void) | undefined;
}

/** One thing to choose: its mark, its words and, below, its hint and its own fields. */
export function Choice(props: ChoiceProps) {
  const { kind, id, hint, hintId, more } = props;
  return (
    <div class="lp-choice">
      <input
        {...props.attributes}
        class={`lp-choice__input lp-choice__input--${kind}`}
        type={kind}
        id={id}
        name={props.name}
        value={props.value}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required}
        aria-describedby={classes(hintId, props.describedBy)}
        aria-invalid={props.invalid}
        onChange={props.onChange}
      />
      <label class="lp-choice__label" for={id}>
        {props.label}
      </label>
      {hint && (
        <div class="lp-choice__hint" id={hintId}>
          {hint}
        </div>
      )}
      {more && <div class="lp-choice__more">{more}</div>}
    </div>
  );
}

/** A question and its choices. The first choice carries the field's id, so that an error leads to it. */
export function Choices(props: {
  kind: ChoiceKind;
  field: ChoicesProps;
  checked: (value: string) => boolean;
  /** Whether the browser may refuse to send the form without a choice. */
  required?: boolean | undefined;
}) {
  const { kind, field, checked, required } = props;
  const id = field.id ?? field.name;
  return (
    <Fieldset
      id={id}
      legend={<LabelText field={field} />}
      legendSize={field.labelSize}
      legendHidden={field.labelHidden}
      headingLevel={field.headingLevel}
      hint={field.hint}
      error={field.error}
      texts={field.texts}
    >
      <div class={classes('lp-choices', field.inline && 'lp-choices--inline')}>
        {field.items.map((item, index) => {
          const itemId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <Choice
              key={item.value}
              {...item}
              kind={kind}
              id={itemId}
              name={field.name}
              checked={checked(item.value)}
              required={required}
              hintId={item.hint ? `${itemId}-item-hint` : undefined}
              onChange={field.onChange}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}
