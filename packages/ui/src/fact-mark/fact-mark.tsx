import { type Content, classes } from '../content.ts';

/** Surely lost or changed; to be looked at. */
export type FactTone = 'lost' | 'check';

export interface FactMarkProps {
  /** A to Z: the same letter stands on both sides and in the table. */
  letter: string;
  /** The fact, inside the sentence. Without it, only the letter is drawn. */
  children?: Content;
  /** `lost` is brick; `check` is dashed, so that it is told apart without its colour. */
  tone?: FactTone | undefined;
}

/** A fact underlined in its sentence, with its letter in a ring. */
export function FactMark({ letter, children, tone }: FactMarkProps) {
  const ring = <span class={classes('lp-fact__letter', tone && `lp-fact__letter--${tone}`)}>{letter}</span>;
  return children ? (
    <span class={classes('lp-fact', tone && `lp-fact--${tone}`)}>
      {children}
      {'\u2060'}
      {ring}
    </span>
  ) : (
    ring
  );
}
