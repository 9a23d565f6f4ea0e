import { type Content, classes } from '../content.ts';
import { Icon } from '../icon/icon.tsx';

/** The few words that fields add by themselves; French unless a page in another language passes its own. */
export interface FieldTexts {
  optional: string;
  error: string;
}

export const frenchFieldTexts: FieldTexts = { optional: '(facultatif)', error: 'Erreur\u00a0:' };

/** What every form component takes. */
export interface FieldProps {
  /** `name` when absent; a link of the error summary points at it. */
  id?: string;
  name: string;
  label: Content;
  hint?: Content;
  /** In words, what to do; its presence marks the field as wrong. */
  error?: Content;
  /** A field that is not required says « (facultatif) ». Put `novalidate` on the form: errors come in words from the server. */
  required?: boolean;
  /** `false` when the mark would be noise (a search, a filter). */
  optionalMark?: boolean;
  /** Size of the label; `large` for a page that asks one question. */
  labelSize?: 'normal' | 'large';
  /** The label is read aloud but not shown. */
  labelHidden?: boolean;
  texts?: FieldTexts;
}

export interface FieldWiring {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  /** Value of `aria-describedby`: the hint, then the error, then what the control adds. */
  describedBy: string | undefined;
  invalid: true | undefined;
}

/** Ids that tie a control to its hint and its error. */
export function wireField(props: FieldProps, extraDescription?: string): FieldWiring {
  const id = props.id ?? props.name;
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    describedBy: classes(hintId, errorId, extraDescription),
    invalid: props.error ? true : undefined,
  };
}

/** The label's words and, for a field that may stay empty, the mark. */
export function LabelText({ field }: { field: FieldProps }) {
  const texts = field.texts ?? frenchFieldTexts;
  return (
    <>
      {field.label}
      {!field.required && field.optionalMark !== false && (
        <>
          {' '}
          <span class="lp-field__optional">{texts.optional}</span>
        </>
      )}
    </>
  );
}

export function FieldHint({ id, children }: { id: string | undefined; children: Content }) {
  return children ? (
    <div class="lp-field__hint" id={id}>
      {children}
    </div>
  ) : null;
}

export function FieldError({
  id,
  children,
  texts = frenchFieldTexts,
}: {
  id: string | undefined;
  children: Content;
  texts?: FieldTexts;
}) {
  return children ? (
    <p class="lp-field__error" id={id}>
      <Icon name="cross" size={20} />
      <span>
        {texts.error} {children}
      </span>
    </p>
  ) : null;
}

export interface FieldFrameProps {
  field: FieldProps;
  wiring: FieldWiring;
  /** The control. */
  children: Content;
  /** Shown below the control. */
  after?: Content;
}

/** Label, help, then the error in words, then the control: the order in which they are read. */
export function FieldFrame({ field, wiring, children, after }: FieldFrameProps) {
  return (
    <div class={classes('lp-field', field.error ? 'lp-field--error' : null)}>
      <label
        class={classes(
          'lp-field__label',
          field.labelSize === 'large' && 'lp-field__label--large',
          field.labelHidden && 'lp-hidden-visually',
        )}
        for={wiring.id}
      >
        <LabelText field={field} />
      </label>
      <FieldHint id={wiring.hintId}>{field.hint}</FieldHint>
      <FieldError id={wiring.errorId} texts={field.texts}>
        {field.error}
      </FieldError>
      {children}
      {after}
    </div>
  );
}
