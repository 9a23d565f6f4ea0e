import { type Content, classes, type ExtraAttributes } from '../content.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

export interface ButtonProps {
  /** Begins with a verb: « Envoyer mon avis ». */
  children: Content;
  /** `primary` is filled: one a page. */
  kind?: 'primary' | 'outline' | 'link';
  /** With an address the button is a link with the same look. */
  href?: string;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  /** `id` of the form that it submits when it stands outside of it. */
  form?: string;
  formaction?: string;
  /** Lets a draft be saved although a field is empty. */
  formnovalidate?: boolean;
  icon?: IconName;
  /** The icon follows the words (an arrow that leads on). */
  iconAfter?: boolean;
  small?: boolean;
  /** Takes the whole width of its container. */
  full?: boolean;
  id?: string;
  disabled?: boolean;
  /** For a button that stays pressed. */
  pressed?: boolean;
  describedBy?: string;
  /** With `href`: name of the file to save. */
  download?: string | boolean;
  attributes?: ExtraAttributes;
  onClick?: (event: MouseEvent) => void;
}

/** A button, or a link that looks like one when it has an address. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'primary',
    icon,
    iconAfter = false,
    small,
    full,
    id,
    describedBy,
    attributes,
    onClick,
  } = props;
  const className = classes('lp-button', `lp-button--${kind}`, small && 'lp-button--small', full && 'lp-button--full');
  const drawing = icon && <Icon name={icon} size={20} />;
  const content = (
    <>
      {!iconAfter && drawing}
      <span class="lp-button__text">{children}</span>
      {iconAfter && drawing}
    </>
  );
  if (props.href !== undefined) {
    return (
      <a
        {...attributes}
        class={className}
        id={id}
        href={props.href}
        download={props.download}
        aria-describedby={describedBy}
        onClick={onClick}
      >
        {content}
      </a>
    );
  }
  return (
    <button
      {...attributes}
      class={className}
      id={id}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      formnovalidate={props.formnovalidate}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {content}
    </button>
  );
}

export interface ButtonGroupProps {
  children: Content;
}

/** Buttons and links on one line, the main one first. */
export function ButtonGroup({ children }: ButtonGroupProps) {
  return <div class="lp-button-group">{children}</div>;
}
