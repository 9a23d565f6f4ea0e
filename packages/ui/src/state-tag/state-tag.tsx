import { type Content, classes } from '../content.ts';
import { Marker } from '../marker/marker.tsx';

/** `draft` empty and dashed, `in-review` half full, `published` full, `to-revise` yellow with « ! »; `alert` the triangle, `none` the word alone. */
export type StateName = 'draft' | 'in-review' | 'published' | 'to-revise' | 'alert' | 'none';

export interface StateTagProps {
  state: StateName;
  /** Another word for the same drawing: « Accès à confirmer », « Sans porteur ». Needed for `alert` and `none`. */
  label?: Content;
}

const frenchStates: Record<StateName, string> = {
  draft: 'Brouillon',
  'in-review': 'En relecture',
  published: 'Publié',
  'to-revise': 'À revoir',
  alert: '',
  none: '',
};

/** A small tank: how full it is says how settled the thing is. */
export function StateTag({ state, label }: StateTagProps) {
  return (
    <span class={classes('lp-state-tag', `lp-state-tag--${state}`)}>
      {state === 'alert' && <Marker kind="alert" size={18} />}
      {state !== 'alert' && state !== 'none' && (
        <svg class="lp-state-tag__tank" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
          {state === 'in-review' && <path class="lp-state-tag__water" d="M2 9h14v7H2z" />}
          {(state === 'published' || state === 'to-revise') && <path class="lp-state-tag__water" d="M2 2h14v14H2z" />}
          <rect class="lp-state-tag__wall" x="2" y="2" width="14" height="14" rx="1" />
          {state === 'to-revise' && <path class="lp-state-tag__sign" d="M9 4.5v5.2M9 11.3v2.2" />}
        </svg>
      )}
      <span class="lp-state-tag__word">{label ?? frenchStates[state]}</span>
    </span>
  );
}
