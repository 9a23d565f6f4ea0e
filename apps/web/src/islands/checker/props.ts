import type { Profile } from '@limpide/readability';
import type { FindingTexts } from '../text-editor/props.ts';

export interface CheckerTexts extends FindingTexts {
  field: string;
  hint: string;
  profile: string;
  check: string;
  empty: string;
  result: string;
  /** « {n} points signalés » */
  found: string;
  private: string;
}

export interface CheckerProps {
  profiles: { value: Profile; text: string }[];
  texts: CheckerTexts;
}
