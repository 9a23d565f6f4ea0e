import { classes } from '../content.ts';

export type IconName =
  | 'arrow'
  | 'tick'
  | 'cross'
  | 'plus'
  | 'chevron'
  | 'undo'
  | 'redo'
  | 'search'
  | 'stop'
  | 'telephone';

export interface IconProps {
  name: IconName;
  /** Turns the arrow or the chevron; both point right by themselves. */
  direction?: 'right' | 'down' | 'left' | 'up';
  /** Side in CSS pixels. */
  size?: 16 | 20 | 24 | 32;
  class?: string;
}

const shapes: Record<IconName, string> = {
  arrow: 'M3 12h17M13 5l7 7-7 7',
  tick: 'M4 12.5l5.5 5.5L20.5 6.5',
  cross: 'M5 5l14 14M19 5L5 19',
  plus: 'M12 4v16M4 12h16',
  chevron: 'M8.5 4.5L16 12l-7.5 7.5',
  undo: 'M9 4L4 9l5 5M4.5 9H14a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M15 4l5 5-5 5M19.5 9H10a5.5 5.5 0 0 0 0 11h3',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.500L21 21',
  stop: 'M8.3 3h7.400L21 8.300v7.400L15.7 21H8.300L3 15.700V8.300zM12 7v6M12 15.200v2.4',
  telephone:
    'M5 3.500h3.600l1.9 5-2.6 1.900a12.5 12.5 0 0 0 5.7 5.700l1.9-2.6 5 1.900V19a1.9 1.9 0 0 1-2 1.900C10.9 20.4 3.6 13.1 3.1 5.500A1.9 1.9 0 0 1 5 3.500z',
};

const turns = { right: undefined, down: 'rotate(90 12 12)', left: 'rotate(180 12 12)', up: 'rotate(270 12 12)' };

/** One of the ten drawings, always beside a word and therefore silent. */
export function Icon({ name, direction = 'right', size = 24, class: className }: IconProps) {
  return (
    <svg
      class={classes('lp-icon', className)}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="butt"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} transform={turns[direction]} />
    </svg>
  );
}
