import { defineMessages } from './messages.ts';
import { platformFr } from './platform.fr.ts';

export * from './dates.ts';
export { defineMessages, type Messages } from './messages.ts';
export const platformMessage = defineMessages(platformFr);
