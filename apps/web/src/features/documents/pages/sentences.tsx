import type { Segment } from '../present.ts';
import { Lettered } from './facts.tsx';

/** Sentences of one side of a passage: facts with their letter, words that changed struck through or in bold. */
export function Sentences(props: { sentences: readonly (readonly Segment[])[]; side: 'before' | 'after' }) {
  const Changed = props.side === 'before' ? 'del' : 'ins';
  return (
    <>
      {props.sentences.map((segments, index) => (
        <p key={index}>
          {segments.map((segment, n) => {
            if (segment.letter) {
              return (
                <Lettered key={n} letter={segment.letter} tone={segment.tone}>
                  {segment.text}
                </Lettered>
              );
            }
            return segment.changed ? <Changed key={n}>{segment.text}</Changed> : segment.text;
          })}
        </p>
      ))}
    </>
  );
}
