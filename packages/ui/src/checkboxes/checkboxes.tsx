import { Choice, Choices, type ChoicesProps } from '../choice/choice.tsx';
import { type Content, classes, type ExtraAttributes } from '../content.ts';
import { FieldError, type FieldTexts, frenchFieldTexts } from '../field/field.tsx';

export interface CheckboxesProps extends ChoicesProps {
  /** The values that are ticked; each is sent under the same name. */
  values?: readonly string[];
}

/** Several choices. HTML cannot require one of them: `required` only drops « (facultatif) », the server checks. */
export function Checkboxes(props: CheckboxesProps) {
  const ticked = new Set(props.values ?? []);
  return <Choices kind="checkbox" field={props} checked={(value) => ticked.has(value)} />;
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
  const { error, texts, id = props.name, value = 'on', ...choice } = props;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div class={classes('lp-field', error ? 'lp-field--error' : null)}>
      <FieldError id={errorId} texts={texts ?? frenchFieldTexts}>
        {error}
      </FieldError>
      <Choice
        {...choice}
        kind="checkbox"
        id={id}
        value={value}
        checked={props.checked}
        hintId={props.hint ? `${id}-hint` : undefined}
        describedBy={errorId}
        invalid={error ? true : undefined}
      />
    </div>
  );
}
