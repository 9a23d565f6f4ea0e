import { type Content, classes } from '../content.ts';
import { Icon } from '../icon/icon.tsx';
import { Marker } from '../marker/marker.tsx';

export type SaveStateName = 'saved' | 'saving' | 'unsaved' | 'offline' | 'failed';

export interface SaveStateProps {
  state: SaveStateName;
  /** « 10 h 42 »: when it was saved, or since when it has been kept here. */
  time?: string;
  /** Replaces the French sentence. */
  children?: Content;
  id?: string;
}

function frenchSaveState(state: SaveStateName, time: string | undefined): string {
  switch (state) {
    case 'saved':
      return time ? `Enregistré à ${time}` : 'Enregistré';
    case 'saving':
      return 'Enregistrement…';
    case 'unsaved':
      return 'Pas encore enregistré';
    case 'offline':
      return `Hors ligne\u00a0: gardé sur cet ordinateur${time ? ` depuis ${time}` : ''}`;
    case 'failed':
      return `Enregistrement impossible\u00a0: gardé sur cet ordinateur${time ? ` depuis ${time}` : ''}`;
  }
}

/** Says beside the title whether the text is safe; announced without interrupting. */
export function SaveState({ state, time, children, id }: SaveStateProps) {
  const warns = state === 'offline' || state === 'failed';
  return (
    <span class={classes('lp-save-state', warns && 'lp-save-state--warns')} role="status" id={id}>
      {state === 'saved' && <Icon name="tick" size={20} />}
      {warns && <Marker kind="alert" size={20} />}
      <span class="lp-save-state__words">{children ?? frenchSaveState(state, time)}</span>
    </span>
  );
}
