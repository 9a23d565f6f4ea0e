import { type Content, classes } from '../content.ts';

export interface FactMarkProps {
  /** A to Z: the same letter stands on both sides and in the table. */
  letter: string;
  /** The fact, inside the sentence. Without it, only the letter is drawn. */
  children?: Content;
  lost?: boolean;
}

/** A fact underlined in its sentence, with its letter in a ring. */
export function FactMark({ letter, children, lost = false }: FactMarkProps) {
  const ring = <span class={classes('lp-fact__letter', lost && 'lp-fact__letter--lost')}>{letter}</span>;
  return children ? (
    <span class={classes('lp-fact', lost && 'lp-fact--lost')}>
      {children}
      {'\u2060'}
      {ring}
    </span>
  ) : (
    ring
  );
}
