import { type Content, classes } from '../content.ts';

export interface StateLineState {
  label: Content;
  /** Under the label: « ici depuis 74 jours ». */
  note?: Content;
}

export interface StateLineProps {
  states: StateLineState[];
  /** Index of the state where the thing is now. */
  current: number;
  /** Name of the list: « État de l’irritant ». */
  label?: string;
}

/** The states in their order; the line is full up to where one stands. A column on narrow screens. */
export function StateLine({ states, current, label = 'État' }: StateLineProps) {
  return (
    <ol class="lp-state-line" aria-label={label}>
      {states.map((state, index) => (
        <li
          key={index}
          class={classes(
            'lp-state-line__state',
            index <= current && 'lp-state-line__state--reached',
            index === current && 'lp-state-line__state--current',
          )}
          aria-current={index === current ? 'step' : undefined}
        >
          <span class="lp-state-line__label">{state.label}</span>
          {state.note && <span class="lp-state-line__note">{state.note}</span>}
        </li>
      ))}
    </ol>
  );
}
