import { Choices, type ChoicesProps } from '../choice/choice.tsx';

export interface RadiosProps extends ChoicesProps {
  value?: string;
}

/** One choice among a few. */
export function Radios(props: RadiosProps) {
  return <Choices kind="radio" field={props} checked={(value) => value === props.value} required={props.required} />;
}
