import type { ExtraAttributes } from '../content.ts';
import { FieldFrame, type FieldProps, wireField } from '../field/field.tsx';

export interface FileUploadProps extends FieldProps {
  /** As in HTML: « .docx,.odt ». The server checks the content all the same. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  attributes?: ExtraAttributes;
  onChange?: (event: Event) => void;
}

/** The browser's own file control: it works by keyboard, by voice and without JavaScript. Say sizes and formats in `hint`. */
export function FileUpload(props: FileUploadProps) {
  const wiring = wireField(props);
  return (
    <FieldFrame field={props} wiring={wiring}>
      <input
        {...props.attributes}
        class="lp-control lp-control--measure lp-file-upload"
        type="file"
        id={wiring.id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        disabled={props.disabled}
        required={props.required}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.invalid}
        onChange={props.onChange}
      />
    </FieldFrame>
  );
}
