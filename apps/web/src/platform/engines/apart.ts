import { AppError, FieldErrors } from '../http/errors.ts';
import { platformMessage } from '../messages/index.ts';
import type { Engines } from './engines.ts';

/** Where texts and files are read without keeping anyone waiting, and for whom. */
export interface Apart {
  engines: Engines;
  /** Id of the person who asks. */
  owner: string;
}

/** The engines, for the person of this request. */
export function apart({ platform, actor }: { platform: { engines: Engines }; actor: { userId: string } }): Apart {
  return { engines: platform.engines, owner: actor.userId };
}

/** For a form: what the engines refuse is said beside the field, with everything typed kept. */
export function saidBeside(field: string): (error: unknown) => never {
  return (error) => {
    const ofEngines = error instanceof AppError && /^error\.too-(?:heavy|many)$/.test(error.code);
    throw ofEngines ? new FieldErrors({ [field]: platformMessage(error.code, error.values) }) : error;
  };
}
