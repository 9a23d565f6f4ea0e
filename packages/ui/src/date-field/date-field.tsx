import { classes } from '../content.ts';
import { type FieldProps, LabelText } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { TextField } from '../text-field/text-field.tsx';

export interface DateFieldProps extends FieldProps {
  /** As the person wrote it: give it back unchanged. */
  value?: string;
  autocomplete?: string;
  disabled?: boolean;
  onInput?: (event: InputEvent) => void;
  onChange?: (event: Event) => void;
}

const frenchDateHint = 'Par exemple 14/04/2027 ou 14\u00a0avril\u00a02027';

/** A date in one line of text, as one writes it; `readDate` understands the answer. */
export function DateField({ hint = frenchDateHint, ...props }: DateFieldProps) {
  return <TextField {...props} hint={hint} width="20" />;
}

export type DatePart = 'day' | 'month' | 'year';

export interface DatePartsProps extends FieldProps {
  /** Each part is sent as `<name>-day`, `<name>-month`, `<name>-year`. */
  value?: Partial<Record<DatePart, string>>;
  /** The parts that are wrong; all of them when absent. */
  errorParts?: readonly DatePart[];
  /** `bday` fills the three parts with the birthday. */
  autocomplete?: 'bday';
  partTexts?: Record<DatePart, string>;
}

const frenchPartTexts: Record<DatePart, string> = { day: 'Jour', month: 'Mois', year: 'Année' };
const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** A date in three boxes, for a date that one knows by heart, such as a birth. The day carries the field's id. */
export function DateParts(props: DatePartsProps) {
  const id = props.id ?? props.name;
  const texts = props.partTexts ?? frenchPartTexts;
  return (
    <Fieldset
      id={id}
      legend={<LabelText field={props} />}
      legendSize={props.labelSize}
      legendHidden={props.labelHidden}
      hint={props.hint}
      error={props.error}
      texts={props.texts}
    >
      <div class="lp-date-parts">
        {dateParts.map((part) => {
          const wrong = Boolean(props.error) && (props.errorParts ?? dateParts).includes(part);
          const partId = part === 'day' ? id : `${id}-${part}`;
          return (
            <div key={part} class="lp-date-parts__part">
              <label class="lp-date-parts__label" for={partId}>
                {texts[part]}
              </label>
              <input
                class={classes('lp-control', part === 'year' ? 'lp-control--digits-4' : 'lp-control--digits-2')}
                id={partId}
                name={`${props.name}-${part}`}
                type="text"
                inputmode="numeric"
                autocomplete={props.autocomplete ? `${props.autocomplete}-${part}` : undefined}
                value={props.value?.[part]}
                required={props.required}
                aria-invalid={wrong ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
