import type { Platform } from '../platform/platform.ts';
import type { Loaded, RunAs } from './loaded.ts';

export async function loadDocuments(_platform: Platform, _loaded: Loaded, _runAs: RunAs): Promise<void> {}
